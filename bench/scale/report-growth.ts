import type { Section } from '../markdown.js';
import type { SizeCost } from './measure-growth.js';

/** Quantities that must not grow with the number of operations, and the cause where one does. */
const wantedFlat: Record<string, string> = {
  'list request to the mock, ms':
    'the router of Prism compares the URL with each operation in turn',
  '`tsc`, one method, ms over an empty file':
    'the compiler reads all generated types before it resolves those in use',
  'bundle of one call, kB gzipped': 'a bundle of one call should have no other operation',
};
/** Causes of other growth, where it is worse than linear. */
const otherCauses: Record<string, string> = {
  'generate, s':
    'the YAML text of the 3.0 bundle takes 4.8 times as long for 4 times the operations; the other parts are linear',
};
// Repeated runs of one step differ by as much.
const noise = 1.3;

/** Returns the section with the growth of each quantity. */
export function growthSection(costs: readonly SizeCost[]): Section {
  const names = [...new Set(costs.flatMap(({ figures }) => Object.keys(figures)))];
  const counts = costs.map(({ operations }) => operations.toLocaleString('en'));
  const growths = names.map((name) => ({ name, ...growthOf(name, costs) }));
  const worse = growths
    .filter(({ isWorse }) => isWorse)
    .map(({ name, verdict }) => {
      const cause = wantedFlat[name] ?? otherCauses[name];
      return `- ${name}: ${verdict}${cause ? ` (${cause})` : ''}`;
    });
  return {
    title: 'Growth',
    text: [
      `\`npm run bench -- --scale\` copies the description until it has ${counts.at(-1)} operations. A copy has its own paths, operation ids, schemas and examples. Each step runs once, \`tsc\` 5 times; *per operation* is the growth from ${counts[0]} to ${counts.at(-1)} operations, divided by the operations added. A quantity is *linear* if an added operation costs at most ${noise} times as much in the second half of the growth as in the first, and *flat* if it grows by less than a factor of ${noise} in all. Wanted: nothing worse than linear; \`tsc\` with one method, the bundle of one call and a request to the mock flat.`,
      worse.length > 0 ? `Worse than wanted:\n\n${worse.join('\n')}` : 'All is as wanted.',
    ],
    columns: ['', ...counts, 'per operation', 'growth'],
    rows: growths.map(({ name, values, slope, verdict }) => [
      name,
      ...values.map(rounded),
      Number.isFinite(slope) ? String(Number(slope.toPrecision(2))) : 'not measured',
      verdict,
    ]),
  };
}

function growthOf(name: string, costs: readonly SizeCost[]) {
  const points = costs.map(({ operations, figures }) => ({
    operations,
    value: figures[name] ?? Number.NaN,
  }));
  const slopeBetween = (from: number, to: number) => {
    const [a, b] = [points.at(from), points.at(to)];
    return a && b ? (b.value - a.value) / (b.operations - a.operations) : Number.NaN;
  };
  const values = points.map(({ value }) => value);
  const [first = Number.NaN, last = Number.NaN] = [values[0], values.at(-1)];
  const slope = slopeBetween(0, -1);
  if (!Number.isFinite(slope)) return { values, slope, verdict: 'not measured', isWorse: true };
  if (last / first < noise) return { values, slope, verdict: 'flat', isWorse: false };
  const bend = slopeBetween(1, -1) / slopeBetween(0, 1);
  if (bend <= noise) return { values, slope, verdict: 'linear', isWorse: name in wantedFlat };
  return { values, slope, verdict: `worse than linear (${bend.toFixed(1)} times)`, isWorse: true };
}

function rounded(value: number): string {
  if (!Number.isFinite(value)) return 'not measured';
  return value.toFixed(value < 100 ? 1 : 0);
}
