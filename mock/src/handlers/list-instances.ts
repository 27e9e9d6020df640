import type { ResourceEffect } from '../description/form.js';
import { hasFailed } from '../instances/failed.js';
import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { list } from '../resources/list.js';
import type { Call } from '../state/call.js';

/**
 * Lists instances, with `include_failure` false without those that could not be created.
 *
 * The page gives no default; the example with every status has them.
 */
export function listInstances(call: Call, effect: ResourceEffect): MockAnswer {
  const leavesOut = call.query.include_failure === 'false';
  return answer(
    call,
    list(call, effect, (fields) => !(leavesOut && hasFailed(fields))),
  );
}
