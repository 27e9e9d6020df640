/** Returns a documentation comment with a paragraph per part. Empty parts are omitted. */
export function docComment(indent: string, parts: readonly (string | false | undefined)[]): string {
  const paragraphs = parts.filter((part) => part && part.trim() !== '');
  const text = paragraphs.join('\n\n').trim();
  if (text === '') return '';
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  const body = lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n');
  return `${indent}/**\n${body}\n${indent} */\n`;
}
