const longest = 120;

/** Returns a value as one short line. */
export function shortText(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)) ?? 'nothing';
  const line = text.replaceAll(/\s+/g, ' ').replaceAll(/\p{Cc}/gu, '');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
