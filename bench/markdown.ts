/** A heading, text and a table. */
export interface Section {
  title: string;
  /** Paragraphs above the table. */
  text?: readonly string[];
  /** Headings of the columns. All but the first hold figures. */
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Returns the section in Markdown. */
export function toMarkdown({ title, text = [], columns, rows }: Section): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const marks = columns.map((_, index) => (index === 0 ? ':--' : '--:'));
  const table = [line(columns), line(marks), ...rows.map(line)].join('\n');
  return [`## ${title}`, ...text, table].join('\n\n');
}

/** Formats a figure with two significant digits, or as a whole number from 10 on. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return 'not measured';
  const digits = Math.abs(value) < 10 ? 1 : 0;
  // `|| 0` turns -0 into 0.
  return (Number(value.toFixed(digits)) || 0).toFixed(digits);
}

/** Formats the quartiles of a ratio. */
export function spread(quartiles: readonly [number, number]): string {
  return quartiles.map((value) => value.toFixed(2)).join(' to ');
}
