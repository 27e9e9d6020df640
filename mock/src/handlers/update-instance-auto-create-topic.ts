import type { ResourceEffect } from '../description/form.js';
import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { addBackgroundTask } from '../resources/background-task.js';
import { refuseBusy } from '../resources/change.js';
import { addressed, bodyOf, type Call } from '../state/call.js';
import { schedule } from '../state/tree.js';

/**
 * Starts a background task, which switches the automatic creation of topics when it ends.
 *
 * Its name and parameters are those of the example of `listBackgroundTasks`.
 */
export function updateInstanceAutoCreateTopic(call: Call, { kind }: ResourceEffect): MockAnswer {
  const instance = addressed(call, kind);
  refuseBusy(call, kind);
  const { enable_auto_topic } = bodyOf(call);
  addBackgroundTask(call, instance, {
    name: 'modifyAutoTopic',
    params: {
      old_auto_status: instance.fields.enable_auto_topic ?? false,
      new_auto_status: enable_auto_topic,
    },
  });
  const atMs = call.state.clock.now() + call.state.stepMs;
  schedule(instance, { atMs, set: { enable_auto_topic } });
  return answer(call);
}
