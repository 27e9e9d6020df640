import type { ResourceEffect } from '../description/form.js';
import { successOf } from '../description/success.js';
import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { pageOf } from '../resources/list.js';
import { addressed, type Call } from '../state/call.js';

/**
 * Lists the producers of a topic.
 *
 * Nothing connects to the mock, so the topic of the example has the producers of the example, and others have none.
 */
export function listTopicProducers(call: Call, effect: ResourceEffect): MockAnswer {
  const topic = addressed(call, 'topic');
  const { operation } = call;
  const isOfSeed =
    topic.hidden.isCreated !== true && topic.fields.name === operation.pathExamples.topic;
  const [example] = Object.values(successOf(operation).examples);
  // A cast: the linter compares the example with its schema.
  const { producers } = example as { producers: unknown[] };
  return answer(call, pageOf(call, effect, isOfSeed ? producers : []));
}
