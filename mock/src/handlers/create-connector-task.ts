import type { ResourceEffect } from '../description/form.js';
import { connectorEnds } from '../instances/connector-ends.js';
import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { create } from '../resources/create.js';
import { addressed, bodyOf, type Call } from '../state/call.js';
import { refuseWithoutSmartConnect } from './smart-connect.js';

/**
 * Creates a Smart Connect task: `CREATING`, then `RUNNING`; with `start_later`, `WAITING` until it is started.
 *
 * The states are those that other clients wait for. No page says that the topics must exist, and other clients create
 * tasks whose pattern fits none. The name is optional, and every task of the pages has one: a task without gets a name
 * like theirs.
 */
export function createConnectorTask(call: Call, effect: ResourceEffect): MockAnswer {
  const isLater = bodyOf(call).start_later === true;
  const instance = addressed(call, 'instance');
  refuseWithoutSmartConnect(instance);
  const states = isLater ? { ends: 'WAITING' } : { passes: ['CREATING'], ends: 'RUNNING' };
  const { task_name = newName() } = bodyOf(call);
  const task = create(call, { ...effect, ...states }, { ...connectorEnds(call), task_name });
  return answer(call, task.fields);
}

function newName(): string {
  return `smart-connect-${globalThis.crypto.getRandomValues(new Uint32Array(1))[0]}`;
}
