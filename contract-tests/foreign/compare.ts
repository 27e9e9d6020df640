import { lostFields } from './field-paths.js';
import type { Exchange, Report, Step } from './journey.js';

/** Names the operations that an SDK lacks. */
export function absences({ operations, disagreements }: Report, steps: readonly Step[]): string[] {
  const tried = new Set([
    ...operations.map(({ name }) => name),
    ...disagreements.map((text) => operationOf(text)),
  ]);
  const absent = new Set(steps.map(({ call }) => call).filter((call) => !tried.has(call)));
  return [...absent].map((call) => `${call} is not in it`);
}

/** Names the fields that an SDK could not send or did not return, by operation. */
export function losses(
  { operations }: Report,
  exchanges: readonly Exchange[],
  steps: readonly Step[],
): string[] {
  const names = new Set(operations.map(({ name }) => name));
  return [...names].flatMap((name) => {
    const of = exchanges.filter(({ operationId }) => operationId === operationIdOf(name));
    const wanted = steps.filter(({ call }) => call === name).map(({ request }) => request.body);
    const returned = operations.filter((one) => one.name === name).map(({ answer }) => answer);
    const unsent = lostFields(
      wanted,
      of.map(({ sent }) => sent),
    );
    const lost = lostFields(
      of.map(({ answered }) => answered),
      returned,
    );
    return [
      ...(unsent.length > 0 ? [`${name} does not send ${unsent.join(', ')}`] : []),
      ...(lost.length > 0 ? [`${name} does not return ${lost.join(', ')}`] : []),
    ];
  });
}

/**
 * Returns the failures of calls that were not expected.
 *
 * @param expected operations that are known to fail; one that does not is named as well.
 */
export function surprises({ disagreements }: Report, expected: readonly string[]): string[] {
  const failed = new Set(disagreements.map((text) => operationOf(text)));
  return [
    ...disagreements.filter((text) => !expected.includes(operationOf(text))),
    ...expected
      .filter((name) => !failed.has(name))
      .map((name) => `${name}: works now; remove it from sdks.ts`),
  ];
}

function operationOf(disagreement: string): string {
  return disagreement.split(':', 1)[0] ?? '';
}

/** Corrects the vendor's misspelling, as the description does. */
function operationIdOf(name: string): string {
  return `${name[0]?.toLowerCase()}${name.slice(1)}`.replace('Passwrod', 'Password');
}
