import type { ResourceEffect } from '../description/form.js';
import type { MockAnswer } from '../message.js';
import { Refusal } from '../protocol/refuse.js';
import { answer, filled } from '../resources/answer.js';
import { addBackgroundTask } from '../resources/background-task.js';
import { refuseBusy } from '../resources/change.js';
import { pageOf } from '../resources/list.js';
import { addressed, bodyOf, type Call, kindOf } from '../state/call.js';
import {
  childrenOf,
  type Fields,
  newStored,
  putChild,
  type Stored,
  schedule,
} from '../state/tree.js';
import { exampleOf } from '../state/world.js';

/** Lists the settings of an instance: those of the longest example, in a new instance with their defaults. */
export function showInstanceConfigs(call: Call, effect: ResourceEffect): MockAnswer {
  const settings = settingsOf(call, addressed(call, 'instance'));
  return answer(
    call,
    pageOf(
      call,
      effect,
      settings.map(({ fields }) => fields),
    ),
  );
}

/**
 * Starts a background task, which sets the values when it ends.
 *
 * Other clients of the API family find such tasks as `kafkaConfigModify`. The catalogue has `DMS.00400066` for a setting that
 * is unknown or out of range.
 */
export function modifyInstanceConfigs(call: Call): MockAnswer {
  const instance = addressed(call, 'instance');
  refuseBusy(call, 'instance');
  const { kafka_configs: wanted = [] } = bodyOf<{
    kafka_configs?: { name: string; value: string }[];
  }>(call);
  const settings = new Map(settingsOf(call, instance).map((one) => [one.fields.name, one]));
  for (const [index, { name, value }] of wanted.entries()) {
    const setting = settings.get(name)?.fields;
    if (!setting) throw refusal(name, `${index}].name`, 'is no setting of showInstanceConfigs');
    if (isValid(setting, value)) continue;
    throw refusal(name, `${index}].value`, `must be in the range ${setting.valid_values}`);
  }
  const atMs = call.state.clock.now() + call.state.stepMs;
  const kinds = wanted.map(({ name, value }) => {
    const setting = settings.get(name);
    if (setting) schedule(setting, { atMs, set: { value } });
    return setting?.fields.config_type;
  });
  return answer(
    call,
    filled(call, {
      job_id: addBackgroundTask(call, instance, {
        name: 'kafkaConfigModify',
        params: Object.fromEntries(wanted.map(({ name, value }) => [name, value])),
      }),
      dynamic_config: kinds.filter((kind) => kind === 'dynamic').length,
      static_config: kinds.filter((kind) => kind === 'static').length,
    }),
  );
}

/** Returns the settings of an instance; the first time, those that a new instance has. */
function settingsOf(call: Call, instance: Stored): Stored[] {
  if (!instance.children.has('config')) {
    const { value } = exampleOf(call.description, kindOf(call, 'config').seed ?? '');
    for (const setting of (value as { kafka_configs: Fields[] }).kafka_configs) {
      const fields = { ...setting, value: setting.default_value };
      putChild(instance, 'config', `${setting.name}`, newStored(fields));
    }
  }
  return childrenOf(instance, 'config', call.state.clock.now());
}

/** Whether a value is in the range of a setting: `1~3`, or a list of texts. */
function isValid({ valid_values, value_type }: Fields, value: string): boolean {
  const [least, most] = `${valid_values}`.split('~').map(Number);
  if (value_type !== 'integer') return `${valid_values}`.split(',').includes(value);
  return /^-?\d+$/.test(value) && Number(value) >= (least ?? 0) && Number(value) <= (most ?? 0);
}

function refusal(name: string, place: string, message: string): Refusal {
  const path = `kafka_configs[${place}`;
  return Object.assign(new Refusal('DMS.00400066', { in: 'body', path, message }), { named: name });
}
