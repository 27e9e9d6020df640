/** Returns a Markdown table. Bars and line ends in cells are masked. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
}

/** Applies a change to a text except its fenced code blocks. */
export function changeProse(text: string, change: (prose: string) => string): string {
  const parts = text.split(/^(```.*?^```$)/ms);
  // The split puts the captured code blocks at odd indexes.
  return parts.map((part, index) => (index % 2 === 1 ? part : change(part))).join('');
}

/** Formats words as code, joined by commas. */
export function codes(words: readonly unknown[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** Escapes a text, so that Markdown and HTML show it literally. */
export function literal(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]]/g, '\\$&');
}

/** Gives an address to a cell or a list item that begins with a text. Redoc compares addresses in lower case. */
export function anchored(text: string, id: string): string {
  return `${text}{% id="${id.toLowerCase()}" %}`;
}

/** Returns a link to an operation of the page, with its id as text. */
export function operationLink(operationId: string): string {
  return `[\`${operationId}\`](#operation/${operationId})`;
}

/** Returns a link to a chapter of the page, or to a heading in it. */
export function chapterLink(text: string, title: string, anchor?: string): string {
  return `[${text}](#/${chapterSlug(title)}${anchor ? `/${anchor}` : ''})`;
}

/** Returns the address of a row or list item with an `id`, as `anchored` gives it. */
export function rowPlace(title: string, id: string): string {
  return `/${chapterSlug(title)}#${id.toLowerCase()}`;
}

/** Returns the address that Redoc gives to a chapter. */
export function chapterSlug(title: string): string {
  return title
    .replaceAll('&', 'and')
    .replace(/[^\w\s$*+~.()'"!:@-]/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .toLowerCase();
}

/** Returns the address that GitHub gives to a heading. */
export function headingSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s/g, '-');
}
