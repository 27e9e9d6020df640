import type { MockOperation } from '../description/form.js';
import type { ValidatorOf } from '../description/validators.js';
import type { Reason } from '../message.js';
import { isEmptyValue, looseValues, type SentValues } from './loose-values.js';
import { reasonsOf } from './reasons.js';
import { inputViolations } from './validate.js';

/**
 * Returns why the description excludes a request: what Prism finds, and what it takes for absent or valid. A place has
 * one reason of the latter.
 */
export function inputReasons(
  operation: MockOperation,
  element: Parameters<typeof inputViolations>[1],
  sent: SentValues,
  validatorOf: ValidatorOf,
): Reason[] {
  const violations = inputViolations(operation, element).filter(
    (violation) => !isEmptyValue(violation, sent),
  );
  const loose = looseValues(operation, sent, validatorOf);
  const others = reasonsOf(operation, element.body, violations, validatorOf).filter(
    (other) => !loose.some((one) => one.in === other.in && one.path === other.path),
  );
  return [...loose, ...others];
}
