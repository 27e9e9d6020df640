/** How a language writes JSON values. */
export interface LiteralStyle {
  /** One level of indentation. */
  indent: string;
  text(text: string): string;
  key(name: string): string;
  /** Names of constants, where they differ from those of JSON. */
  words?: Readonly<Record<string, string>>;
  /** Whether a comma follows the last item of a list that takes several lines. */
  trailingComma: boolean;
  /** Text between the braces of an object and its content on one line. */
  padding: string;
}

/** JSON as people write it: short lists and objects take one line. */
export const json: LiteralStyle = {
  indent: '  ',
  text: (text) => JSON.stringify(text),
  key: (name) => JSON.stringify(name),
  trailingComma: false,
  padding: ' ',
};

/** Longest list or object on one line. The box beside an operation shows about 60 characters. */
const maxLine = 48;

/** Writes a JSON value. Its first line has no indentation; the others have that of `before` at least. */
export function writeLiteral(value: unknown, style: LiteralStyle, before = ''): string {
  if (typeof value === 'string') return style.text(value);
  if (typeof value !== 'object' || value === null) {
    return style.words?.[String(value)] ?? String(value);
  }
  const isList = Array.isArray(value);
  const inner = before + style.indent;
  const parts = Object.entries(value).map(([name, member]) => {
    const written = writeLiteral(member, style, inner);
    return isList ? written : `${style.key(name)}: ${written}`;
  });
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  const padding = isList ? '' : style.padding;
  const line = `${open}${padding}${parts.join(', ')}${padding}${close}`;
  if (!line.includes('\n') && line.length <= maxLine) return line;
  const end = style.trailingComma ? ',' : '';
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}${end}\n${before}${close}`;
}
