/** A table; what would end a cell or begin HTML in it is masked. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
}

/** Changes a text, but not the fenced blocks of code in it. */
export function changeProse(text: string, change: (prose: string) => string): string {
  const parts = text.split(/^(```.*?^```$)/ms);
  // What the pattern captures stands at the odd places.
  return parts.map((part, index) => (index % 2 === 1 ? part : change(part))).join('');
}

/** Words as code, joined by commas. */
export function codes(words: readonly unknown[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** Text that is shown as it is, whatever Markdown or HTML would make of it. */
export function literal(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]]/g, '\\$&');
}

/** A link to an operation of the page, with its id as text. */
export function operationLink(operationId: string): string {
  return `[\`${operationId}\`](#operation/${operationId})`;
}

/** A link to a chapter of the page, or to a heading in it. */
export function chapterLink(text: string, title: string, anchor?: string): string {
  return `[${text}](#/${chapterSlug(title)}${anchor ? `/${anchor}` : ''})`;
}

/** The address that Redoc gives to a chapter. */
export function chapterSlug(title: string): string {
  return title
    .replaceAll('&', 'and')
    .replace(/[^\w\s$*+~.()'"!:@-]/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .toLowerCase();
}

/** The address that GitHub gives to a heading. */
export function headingSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s/g, '-');
}
