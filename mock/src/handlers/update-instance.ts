import type { ResourceEffect } from '../description/form.js';
import { windowFields } from '../instances/window.js';
import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { addBackgroundTask } from '../resources/background-task.js';
import { change } from '../resources/change.js';
import { addressed, bodyOf, type Call } from '../state/call.js';

/**
 * Updates an instance. A window must be one of `showMaintainWindows`.
 *
 * A new retention policy leaves a background task like that of the example of `listBackgroundTasks`.
 */
export function updateInstance(call: Call, effect: ResourceEffect): MockAnswer {
  const body = bodyOf(call);
  const instance = addressed(call, effect.kind);
  const before = instance.fields.retention_policy;
  const hasWindow = 'maintain_begin' in body || 'maintain_end' in body;
  const window = hasWindow ? windowFields(call, body) : {};
  change(call, effect);
  Object.assign(instance.fields, window);
  const { retention_policy: after } = instance.fields;
  if (after !== before) {
    addBackgroundTask(call, instance, {
      name: 'changeRetentionPolicy',
      params: { new_retention_policy: after, origin_retention_policy: before },
    });
  }
  return answer(call);
}
