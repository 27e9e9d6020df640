/** Answer of the mock to a case, as far as failures are told apart by it. */
export interface Answered {
  readonly status: number;
  readonly reasons?: readonly Reason[] | undefined;
}

interface Reason {
  readonly in: string;
  readonly path: string;
  readonly message: string;
}

/** Failures of one kind. */
export interface Failures {
  readonly count: number;
  /** Reason of the mock for the first one, or else the message of Schemathesis. */
  readonly message: string;
}

/** Kinds of failures that are no fault of the mock or of the description. */
export interface Explanation {
  readonly because: string;
  /** Description with which they happen, if they happen with one alone. */
  readonly file?: string;
  readonly failures: readonly string[];
}

/** A line of Schemathesis's NDJSON report, as far as it is read here. */
interface Line {
  readonly ScenarioFinished?: {
    readonly recorder: {
      readonly cases?: Readonly<Record<string, unknown>>;
      readonly checks?: Readonly<Record<string, readonly Check[]>>;
    };
  };
  readonly NonFatalError?: {
    readonly label: string;
    readonly value: { readonly type: string; readonly message: string };
  };
}

interface Check {
  readonly name: string;
  readonly status: string;
  readonly failure_info?: {
    readonly failure: { readonly operation: string; readonly message: string };
  };
}

/** Returns the number of cases of a report. */
export function countCases(report: string): number {
  return linesOf(report).reduce(
    (sum, { ScenarioFinished: scenario }) =>
      sum + Object.keys(scenario?.recorder.cases ?? {}).length,
    0,
  );
}

/**
 * Returns the failures of a report by kind: operation, check, and the status and place of the mock's refusal.
 *
 * @param names IDs of operations, by method and path.
 */
export function failuresOf(
  report: string,
  names: ReadonlyMap<string, string>,
  answers: ReadonlyMap<string, Answered>,
): Map<string, Failures> {
  const kinds = new Map<string, Failures>();
  const add = (kind: string, message: string) => {
    const { count = 0, message: first = message } = kinds.get(kind) ?? {};
    kinds.set(kind, { count: count + 1, message: first });
  };
  const nameOf = (label: string) => names.get(label) ?? label;
  for (const { ScenarioFinished: scenario, NonFatalError: error } of linesOf(report)) {
    if (error) add(`${nameOf(error.label)} ${error.value.type}`, error.value.message);
    for (const [id, checks] of Object.entries(scenario?.recorder.checks ?? {})) {
      for (const { name, status, failure_info: info } of checks) {
        if (status !== 'failure') continue;
        const { operation = '', message = '' } = info?.failure ?? {};
        const answer = answers.get(id);
        const reason = answer?.reasons?.[0]?.message ?? message;
        add(`${nameOf(operation)} ${name} ${shown(answer)}`.trim(), reason);
      }
    }
  }
  return kinds;
}

/**
 * Compares kinds of failures with the explained ones.
 *
 * @param found kinds by the description with which they happened.
 */
export function judge(
  found: ReadonlyMap<string, ReadonlySet<string>>,
  explanations: readonly Explanation[],
): { unexplained: string[]; stale: string[] } {
  const applies = (file: string) => (one: Explanation) =>
    one.file === undefined || one.file === file;
  const kinds = [...found].flatMap(([file, ones]) => [...ones].map((kind) => ({ file, kind })));
  const unexplained = kinds.filter(
    ({ file, kind }) =>
      !explanations.filter(applies(file)).some(({ failures }) => failures.includes(kind)),
  );
  const stale = explanations.flatMap((explanation) =>
    explanation.failures.filter(
      (failure) => !kinds.some(({ file, kind }) => kind === failure && applies(file)(explanation)),
    ),
  );
  return { unexplained: unexplained.map(({ file, kind }) => `${file}: ${kind}`), stale };
}

/** Shows the status and the first place, without the indexes and keys that a case made up. */
function shown(answer: Answered | undefined): string {
  const [reason] = answer?.reasons ?? [];
  const name = /^\w*/.exec(reason?.path ?? '')?.[0];
  return [answer?.status, reason?.in, name].filter(Boolean).join(' ');
}

function linesOf(report: string): Line[] {
  return report
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
