/** HTML that our own notes use. Without attributes, it only folds a text or breaks a line. */
const allowedTag = /^<(?:\/?(?:details|summary)|br)>/;

/**
 * Escapes the HTML of a Markdown text, except in its code and except for tags that only fold or break.
 *
 * Redoc's own option, `sanitize`, ends `build-docs` of @redocly/cli 2.77 with an error. In doubt whether Redoc reads a part
 * as code, the part is escaped: an entity in code is ugly, and HTML in prose would be live.
 */
export function escapeHtml(markdown: string): string {
  const lines = markdown.split(/\r\n|\r|\n/);
  const isFenced = findFences(lines);
  const escaped: string[] = [];
  let block: string[] = [];
  const endBlock = () => {
    escaped.push(...escapeBlock(block));
    block = [];
  };
  lines.forEach((line, index) => {
    if (isFenced[index] || /^[ \t]*$/.test(line)) {
      endBlock();
      escaped.push(line);
    } else block.push(line);
  });
  endBlock();
  return escaped.join('\n');
}

/** Says of each line whether it belongs to a fenced code block. Any doubt about one fence makes all lines prose. */
function findFences(lines: readonly string[]): boolean[] {
  let fence = 0;
  let isBlockStart = true;
  const isFenced: boolean[] = [];
  for (const line of lines) {
    const [, marks = ''] = /^ {0,3}(`+)[ \t]*$/.exec(line) ?? [];
    isFenced.push(fence > 0 || /^```/.test(line));
    if (fence > 0 && marks.length >= fence) fence = 0;
    else if (fence === 0 && /```|~~~/.test(line)) {
      const [, opening] = /^(`{3,})[^`]*$/.exec(line) ?? [];
      // Within a block of HTML, which ends at an empty line, Redoc reads no fences.
      if (!opening || !isBlockStart) return [];
      fence = opening.length;
    }
    isBlockStart = fence === 0 && (/^[ \t]*$/.test(line) || isFenced.at(-1) === true);
  }
  return isFenced;
}

/** Escapes lines between empty ones. Code is recognized where every line closes what it opens. */
function escapeBlock(block: readonly string[]): string[] {
  const isHtml = block.some((line) => /<\/?(?:details|summary)>|^\W*<br>\W*$/.test(line));
  const parts = isHtml ? undefined : block.map(splitCode);
  if (!parts?.every((part) => part !== undefined)) return block.map(escapeProse);
  return parts.map((line) =>
    line.map((part) => (part.startsWith('`') ? part : escapeProse(part))).join(''),
  );
}

/** Splits a line into prose and code; undefined when its code may begin or end elsewhere. */
function splitCode(line: string): string[] | undefined {
  // A cell of a table ends at a bar, and a backslash may mask a mark.
  if (line.includes('\\`')) return undefined;
  const parts: string[] = [];
  const marks = [...line.matchAll(/`+/g)];
  let end = 0;
  for (let index = 0; index < marks.length; index += 1) {
    const opening = marks[index];
    const closing = marks.slice(index + 1).find(([mark]) => mark === opening?.[0]);
    if (!opening || !closing) return undefined;
    const code = line.slice(opening.index, closing.index + closing[0].length);
    if (code.includes('|')) return undefined;
    parts.push(line.slice(end, opening.index), code);
    end = opening.index + code.length;
    index = marks.indexOf(closing);
  }
  return [...parts, line.slice(end)];
}

function escapeProse(prose: string): string {
  return prose.replace(/<(?=[a-z/!?])/gi, (mark, at: number) =>
    allowedTag.test(prose.slice(at, at + 12)) ? mark : '&lt;',
  );
}

/** Fields whose content is data, not text. */
const dataFields = new Set(['value', 'example', 'default', 'const', 'enum']);

/** Escapes the descriptions of a document, and drops links that are not of the web. Changes the given document. */
export function escapeDescriptions(node: object): void {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') {
      if (key === 'description') Reflect.set(node, key, escapeHtml(value));
      if (key === 'url' && /^(?!https?:)[\s\w+.-]*:/i.test(value))
        Reflect.deleteProperty(node, key);
    } else if (typeof value === 'object' && value !== null && !dataFields.has(key)) {
      if (key !== 'examples' || !Array.isArray(value)) escapeDescriptions(value);
    }
  }
}
