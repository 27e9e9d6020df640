/**
 * The known name that a wrong one was probably meant to be, as ` Did you mean "x"?`; otherwise ''.
 *
 * Another spelling of the same words counts as closest: `projectID` for `projectId`.
 */
export function didYouMean(wrong: string, known: readonly string[]): string {
  const sameWords = known.find((name) => letters(name) === letters(wrong));
  const closest = sameWords ?? closestBySpelling(wrong, known);
  return closest === undefined ? '' : ` Did you mean "${closest}"?`;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function closestBySpelling(wrong: string, known: readonly string[]): string | undefined {
  // A third of the letters wrong: enough for slips, too little to turn one word into another.
  let fewest = Math.floor(wrong.length / 3) + 1;
  let closest: string | undefined;
  for (const name of known) {
    const edits = editDistance(letters(wrong), letters(name));
    if (edits < fewest) {
      fewest = edits;
      closest = name;
    }
  }
  return closest;
}

/** Levenshtein distance, one row of the table at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const replace = cell(row, column - 1) + (from[line - 1] === to[column - 1] ? 0 : 1);
      next.push(Math.min(replace, cell(row, column) + 1, cell(next, column - 1) + 1));
    }
    row = next;
  }
  return cell(row, to.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
