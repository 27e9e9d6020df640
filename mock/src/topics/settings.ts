import type { Reason } from '../message.js';
import type { Call } from '../state/call.js';
import { kindOf } from '../state/call.js';
import type { Fields } from '../state/tree.js';
import { exampleOf } from '../state/world.js';

/** Setting of a topic in a request. */
export interface SentConfig {
  readonly name?: string;
  readonly value?: string | number;
}

/** Setting of a topic in an answer. */
export interface TopicConfig {
  readonly name: string;
  readonly value?: string;
  readonly default_value?: string;
}

/** Returns the settings that a topic has at first: those of the topics in the examples, with their defaults. */
export function defaultConfigs(call: Call): TopicConfig[] {
  const { value } = exampleOf(call.description, kindOf(call, 'topic').seed ?? '');
  // A cast: the example is a list of topics, which the linter compares with its schema.
  const { topics } = value as { topics: Fields[] };
  const configs = (topics[0]?.topic_other_configs ?? []) as TopicConfig[];
  return configs.map((one) => ({ ...one, value: one.default_value ?? '' }));
}

/** Returns settings with the values of a request, as texts. A setting that is not listed is added. */
export function withConfigs(
  configs: readonly TopicConfig[],
  sent: readonly SentConfig[] = [],
): TopicConfig[] {
  const changed = new Map(configs.map((one) => [one.name, one]));
  for (const { name = '', value } of sent) {
    if (name) changed.set(name, { ...changed.get(name), name, value: `${value ?? ''}` });
  }
  return [...changed.values()];
}

/** Says which setting of a request has a value that `valid_values` of the examples excludes. */
export function problemOfConfigs(
  sent: readonly SentConfig[] = [],
): Pick<Reason, 'path' | 'message'> | undefined {
  for (const [index, { name, value }] of sent.entries()) {
    const path = `topic_other_configs[${index}].value`;
    const number = Number(value);
    if (name === 'max.message.bytes' && !(number >= 0 && number <= 10_485_760))
      return { path, message: 'must be from 0 to 10485760' };
    if (name === 'message.timestamp.type' && !/^(Create|LogAppend)Time$/.test(`${value}`))
      return { path, message: 'must be one of CreateTime, LogAppendTime' };
  }
  return undefined;
}
