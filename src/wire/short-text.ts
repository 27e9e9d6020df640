/**
 * Returns a text on one line and cut, so that it can be part of a message or a log line, whoever wrote it.
 *
 * Line breaks become blanks. Other characters that control a terminal or change the direction of text are escaped.
 */
export function shortText(text: string, limit: number): string {
  // Most texts of a service need no change.
  if (text.length <= limit && /^(?:[!-~]| (?! ))*$/.test(text)) return text;
  const line = text
    .slice(0, 10_000)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /\p{C}/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  // The cut must not leave half a character.
  return line.length > limit ? `${line.slice(0, limit).replace(/\p{Surrogate}$/u, '')}…` : line;
}
