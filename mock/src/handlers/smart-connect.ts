import type { ResourceEffect } from '../description/form.js';
import type { MockAnswer } from '../message.js';
import { nearestCode, Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { addBackgroundTask } from '../resources/background-task.js';
import { refuseBusy, startChange } from '../resources/change.js';
import { newId } from '../resources/create.js';
import { addressed, bodyOf, type Call } from '../state/call.js';
import { childrenOf, type Stored } from '../state/tree.js';

const anyUuid = '00000000-0000-4000-8000-000000000000';

/**
 * Enables Smart Connect: after `EXTENDING`, the instance has it.
 *
 * The user manual asks for the setting `auto.create.groups.enable`. Other clients find the `connector_id` in the instance. No
 * page names the background task, so that it has the name of the operation.
 */
export function createConnector(call: Call, effect: ResourceEffect): MockAnswer {
  const instance = addressed(call, effect.kind);
  refuseBusy(call, effect.kind);
  if (instance.fields.connector_enable === true)
    throw refusal('names an instance that has Smart Connect already');
  if (settingOf(call, instance, 'auto.create.groups.enable') === 'false')
    throw refusal('names an instance whose setting auto.create.groups.enable is false');
  const connectorId = newId(anyUuid);
  const count = Number(bodyOf(call).node_cnt ?? 2);
  startChange(call, effect, instance, {
    connector_enable: true,
    connector_node_num: count,
    connector_id: connectorId,
  });
  addBackgroundTask(call, instance, {
    name: call.operation.operationId,
    params: { node_cnt: count },
  });
  return answer(call, { job_id: newId(anyUuid), connector_id: connectorId });
}

/**
 * Disables Smart Connect: after `CONNECTOR_DELETING`, which other clients see, the instance has none.
 *
 * The user manual says that all tasks must be deleted first.
 */
export function deleteConnector(call: Call, effect: ResourceEffect): MockAnswer {
  const instance = addressed(call, effect.kind);
  refuseBusy(call, effect.kind);
  refuseWithoutSmartConnect(instance);
  const { length } = childrenOf(instance, 'connectorTask', call.state.clock.now());
  if (length > 0) throw refusal(`names an instance with Smart Connect tasks; delete all ${length}`);
  startChange(call, effect, instance, {
    connector_enable: false,
    connector_node_num: undefined,
    connector_id: undefined,
  });
  addBackgroundTask(call, instance, { name: call.operation.operationId });
  return answer(call, { job_id: newId(anyUuid) });
}

/** @throws {Refusal} when an instance has no Smart Connect. */
export function refuseWithoutSmartConnect({ fields }: Stored): void {
  if (fields.connector_enable === true) return;
  throw refusal('names an instance without Smart Connect; createConnector enables it');
}

// Not the code of a busy instance, which clients repeat: another call has to come first.
function refusal(message: string): Refusal {
  const reason = { in: 'path' as const, path: 'instance_id', message: nearestCode(message) };
  return new Refusal('DMS.00400062', reason);
}

function settingOf(call: Call, instance: Stored, name: string): unknown {
  const settings = childrenOf(instance, 'config', call.state.clock.now());
  return settings.find(({ fields }) => fields.name === name)?.fields.value;
}
