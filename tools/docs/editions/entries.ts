/** An item of a nested list in Markdown. */
export interface Entry {
  /** First line and, after empty lines, further paragraphs. */
  text: string;
  entries: readonly Entry[];
}

/** Writes a nested list. */
export function writeEntries(entries: readonly Entry[], indent = ''): string {
  return entries
    .flatMap((entry) => {
      const lines = entry.text.split('\n');
      const text = lines.map((line, index) =>
        index === 0 ? `${indent}- ${line}` : `${indent}  ${line}`.trimEnd(),
      );
      const below = writeEntries(entry.entries, `${indent}  `);
      // An empty line ends a table or a list within the text.
      const isLong = lines.includes('');
      return [...text, ...(below ? [...(isLong ? [''] : []), below] : [])];
    })
    .join('\n');
}

/** Formats a text as code, also one that contains backticks. */
export function code(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([mark]) => mark.length));
  if (longest === 0) return `\`${text}\``;
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${text} ${fence}`;
}
