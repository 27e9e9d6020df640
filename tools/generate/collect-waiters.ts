import {
  type OpenApiDocument,
  resolve,
  type Schema,
  schemaName,
  type Waiter,
} from '../description/openapi-document.js';
import { requestSteps, responseSteps } from '../description/runtime-expression.js';
import { waiterFormProblems } from '../description/waiter-form.js';
import type { OperationModel } from './collect-operations.js';
import { UnsupportedShapeError } from './unsupported-shape-error.js';

/** A function that waits: the input for its code. */
export interface WaiterModel {
  waiter: Waiter;
  polled: OperationModel;
  /** Operations that start the change. The arguments of each are in its own `x-waiter`. */
  starters: { started: OperationModel; waiter: Waiter }[];
  /** Path to the object with the state in the polled answer, such as `['tasks', '0']`; empty for the answer itself. */
  steps: readonly string[];
  /** Field of the object that holds its state. */
  field: string;
  /** Name of the schema of the object. */
  type: string;
}

/**
 * Returns the waiters of all operations: one function per name, in the order of the description.
 *
 * @throws {UnsupportedShapeError} when two waiters of one name differ, or the client cannot support one.
 */
export function collectWaiters(
  description: OpenApiDocument,
  models: readonly OperationModel[],
): WaiterModel[] {
  const waiters = new Map<string, WaiterModel>();
  for (const started of models) {
    const { operationId } = started;
    const waiter = started.described['x-waiter'];
    if (!waiter) continue;
    const known = waiters.get(waiter.name);
    if (!known) {
      waiters.set(waiter.name, toModel(description, models, started, waiter));
      continue;
    }
    if (ending(known.waiter) !== ending(waiter)) {
      const [first] = known.starters.map((starter) => starter.started.operationId);
      throw new UnsupportedShapeError(
        `${operationId}: x-waiter ${waiter.name} differs from ${first}'s x-waiter of this name. Give it another name.`,
      );
    }
    known.starters.push({ started, waiter });
  }
  return [...waiters.values()];
}

/** Returns a key of what operations that share a function must have in common: all but the sources of its arguments. */
function ending(waiter: Waiter): string {
  const { success = [], failure = [], target = {}, ...rest } = waiter;
  const names = Object.keys(waiter.arguments).toSorted();
  const flags = [rest.gone, rest.appears, rest.leaves].map(Boolean);
  const sets = [names, success, failure, Object.entries(target)].map((set) => set.toSorted());
  return JSON.stringify([rest.poll, rest.state, flags, sets]);
}

function toModel(
  description: OpenApiDocument,
  models: readonly OperationModel[],
  started: OperationModel,
  waiter: Waiter,
): WaiterModel {
  const fail = (problem: string): never => {
    throw new UnsupportedShapeError(`${started.operationId}: x-waiter: ${problem}`);
  };
  const [problem] = waiterFormProblems(waiter);
  if (problem !== undefined) fail(problem);
  const polled = models.find((model) => model.operationId === waiter.poll);
  if (!polled) return fail(`poll: no operation ${waiter.poll}.`);
  if (polled.entry.body === 'required') fail(`poll: ${waiter.poll} needs a body.`);
  const needsBody = Object.values(waiter.target ?? {}).some(requestSteps);
  if (needsBody && started.entry.body !== 'required') fail('target: the operation needs a body.');
  const path = responseSteps(waiter.state) ?? [];
  const [steps, field = ''] = [path.slice(0, -1), path.at(-1)];

  const [answer, other] = polled.types.answers;
  if (!answer || other || polled.entry.answer)
    return fail(`poll: ${waiter.poll} does not answer JSON.`);
  const type = schemaName(schemaAt(description, answer, steps));
  if (!type) return fail(`state: the object that has ${field} is not a component schema.`);
  return { waiter, polled, starters: [{ started, waiter }], steps, field, type };
}

function schemaAt(
  description: OpenApiDocument,
  answer: string,
  steps: readonly string[],
): Schema | undefined {
  let schema: Schema | undefined = { $ref: `#/components/schemas/${answer}` };
  for (const step of steps) {
    const whole: Schema | undefined = schema && resolve(description, schema);
    schema = /^\d+$/.test(step) ? whole?.items : whole?.properties?.[step];
  }
  return schema;
}
