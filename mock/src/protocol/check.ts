import type { MockOperation } from '../description/form.js';
import { successOf } from '../description/success.js';
import type { ValidatorOf } from '../description/validators.js';
import type { MockAnswer } from '../message.js';

/** An answer of the state does not fit the description: a fault of the mock. */
export class BreachError extends Error {
  override readonly name = 'BreachError';
}

/**
 * Returns an answer of the state, if it fits the description.
 *
 * @throws {BreachError} naming operation, place and problem.
 */
export function checkAnswer(
  operation: MockOperation,
  answer: MockAnswer,
  validatorOf: ValidatorOf,
): MockAnswer {
  const { schema } = successOf(operation, answer.status);
  if (!schema) return answer;
  const validate = validatorOf(schema);
  if (validate(answer.body)) return answer;
  const problems = (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || '/'} ${message}`,
  );
  throw new BreachError(
    `The mock's own answer to ${operation.operationId} breaks the description: ${problems.slice(0, 5).join('; ')}`,
  );
}
