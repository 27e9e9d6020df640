import type { ResourceEffect } from '../description/form.js';
import { addressesOf } from '../instances/addresses.js';
import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { addressed, type Call } from '../state/call.js';
import { childrenOf } from '../state/tree.js';

/** Lists for each group the broker whose number is its `coordinator_id`. */
export function showCoordinators(call: Call, { kind }: ResourceEffect): MockAnswer {
  const instance = addressed(call, 'instance');
  const hosts = addressesOf(instance);
  const groups = childrenOf(instance, kind, call.state.clock.now());
  const coordinators = groups.map(({ fields: { group_id, coordinator_id } }) => ({
    group_id,
    id: coordinator_id,
    host: hosts[Number(coordinator_id)],
    port: instance.fields.port,
  }));
  return answer(call, { coordinators });
}
