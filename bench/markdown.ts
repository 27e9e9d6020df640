/** A heading with a sentence or more, and a table. */
export interface Section {
  title: string;
  /** Paragraphs above the table. */
  text?: readonly string[];
  /** Headings of the columns; all but the first hold figures. */
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The section in Markdown. */
export function toMarkdown({ title, text = [], columns, rows }: Section): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const marks = columns.map((_, index) => (index === 0 ? ':--' : '--:'));
  const table = [line(columns), line(marks), ...rows.map(line)].join('\n');
  return [`## ${title}`, ...text, table].join('\n\n');
}

/** A figure with so many digits as its size allows to trust. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return 'not measured';
  const digits = Math.abs(value) < 10 ? 1 : 0;
  // No "-0.0".
  return (Number(value.toFixed(digits)) || 0).toFixed(digits);
}
