import type { DescribedParts } from '../../verify/src/judging.js';
import type { Exception } from './exceptions.js';

/** Result of comparing the covered parts with the described ones. */
export interface Outcome {
  /** Figures, one line per kind of part. */
  readonly figures: readonly string[];
  /** Parts that neither a test nor an exception covers. */
  readonly missing: readonly string[];
  /** Patterns of exceptions that match no uncovered part. */
  readonly stale: readonly string[];
}

const kinds = {
  operations: 'operation',
  statuses: 'status',
  parameters: 'parameter',
  properties: 'property',
  keywords: 'keyword',
};

/** Compares the covered parts of a description with all of its parts. */
export function judgeCoverage(
  { all, ofRequests }: DescribedParts,
  covered: ReadonlySet<string>,
  exceptions: readonly Exception[],
): Outcome {
  const uncovered = [...all].filter((part) => !covered.has(part));
  const patterns = exceptions.flatMap(({ parts, only }) =>
    parts.map((text) => {
      const pattern = globOf(text);
      const isCandidate = (part: string) => only !== 'answers' || !ofRequests.has(part);
      return { text, matches: (part: string) => isCandidate(part) && pattern.test(part) };
    }),
  );
  const isExcepted = (part: string) => patterns.some(({ matches }) => matches(part));
  const figures = Object.entries(kinds).map(([name, kind]) => {
    const ofKind = (part: string) => part.startsWith(`${kind} `);
    const total = [...all].filter(ofKind).length;
    const left = uncovered.filter(ofKind);
    const excepted = left.filter(isExcepted).length;
    const rest = excepted > 0 ? `, ${excepted} excepted` : '';
    return `${name}: ${total - left.length} of ${total}${rest}`;
  });
  return {
    figures,
    missing: uncovered.filter((part) => !isExcepted(part)),
    stale: patterns.filter(({ matches }) => !uncovered.some(matches)).map(({ text }) => text),
  };
}

/** Returns the pattern of a text in which `*` matches anything. */
function globOf(text: string): RegExp {
  const literals = text.split('*').map((one) => one.replaceAll(/[$()+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`^${literals.join('.*')}$`);
}
