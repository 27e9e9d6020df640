import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { addressed, type Call } from '../state/call.js';
import { subscribers } from '../topics/groups-of-topic.js';
import { partitionsOf } from '../topics/partitions.js';

/** Shows a topic with the replicas of each partition, as the examples of the operation do. */
export function showInstanceTopicDetail(call: Call): MockAnswer {
  const topic = addressed(call, 'topic');
  const partitions = partitionsOf(call, topic).map((one) => ({
    partition: one.partition,
    leader: one.replicas[0],
    replicas: one.replicas.map((broker, index) => ({
      broker,
      leader: index === 0,
      in_sync: true,
      size: one.bytes,
      lag: 0,
    })),
    lso: one.start,
    leo: one.end,
    hw: one.end,
    last_update_timestamp: one.updatedMs,
  }));
  const name = `${topic.fields.name}`;
  return answer(call, { topic: name, partitions, group_subscribed: subscribers(call, name) });
}
