import type { DescriptionFile, Fault, Generator } from './generator.js';
import type { Problem } from './try-out.js';

/** Problems of a client, judged by the declared faults of its generator. */
export interface Judgement {
  /** Problems that no fault declares. */
  unexpected: readonly Problem[];
  /** Declared faults that did not occur. */
  stale: readonly Fault[];
  /** Declared faults that occurred. */
  known: readonly Fault[];
}

/** Whether this is a step, whose failure leaves the calls unknown. */
export function isStep(call: Fault['call']): boolean {
  return call === 'generate' || call === 'compile' || call === 'run';
}

/** Compares the problems of a client with the declared faults of its generator. */
export function judge(
  { faults = [] }: Generator,
  file: DescriptionFile,
  problems: readonly Problem[],
): Judgement {
  const declared = faults.filter(({ descriptions }) => descriptions?.includes(file) ?? true);
  const occurs = ({ call }: Fault) => problems.some((problem) => problem.call === call);
  const stopped = problems.some(({ call }) => isStep(call));
  return {
    unexpected: problems.filter(({ call }) => !declared.some((fault) => fault.call === call)),
    stale: stopped ? [] : declared.filter((fault) => !occurs(fault)),
    known: declared.filter(occurs),
  };
}
