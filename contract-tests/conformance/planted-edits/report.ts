import type { KindResult } from './run-edits.js';

/** Sums of several kinds. */
export function totals(results: readonly KindResult[]): { made: number; noticed: number } {
  const made = results.reduce((sum, result) => sum + result.made, 0);
  const missed = results.reduce((sum, { unnoticed }) => sum + unnoticed.length, 0);
  return { made, noticed: made - missed };
}

/** Formats the results as a table by kind, with each edit that nothing noticed. */
export function tableOf(results: readonly KindResult[], seed: number): string {
  const rows = results.map(({ kind, made, unnoticed }) => {
    const rate = `${made - unnoticed.length}/${made}`;
    return [
      `${kind.side.padEnd(10)} ${kind.name.padEnd(44)} ${rate.padStart(7)}`,
      ...unnoticed.map((one) => `    not noticed: ${one}`),
    ].join('\n');
  });
  const { made, noticed } = totals(results);
  const share = ((100 * noticed) / made).toFixed(1);
  return [...rows, `seed ${seed}: ${noticed} of ${made} edits noticed, ${share} %`].join('\n');
}
