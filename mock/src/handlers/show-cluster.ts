import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { addressed, type Call } from '../state/call.js';
import { brokersOf } from '../topics/brokers.js';
import { groupsOf } from '../topics/groups-of-topic.js';
import { topicsOf } from '../topics/partitions.js';

/**
 * Shows the cluster of an instance: its brokers, and the numbers of what it holds, which fit the other answers.
 *
 * As in the example, broker 1 is the controller, and brokers join ten seconds apart, five minutes after the creation.
 */
export function showCluster(call: Call): MockAnswer {
  const { fields } = addressed(call, 'instance');
  const all = brokersOf(addressed(call, 'instance'));
  const controller = Math.min(1, all.length - 1);
  const brokers = all.map(({ id, host, port }) => ({
    host,
    port,
    broker_id: `${id}`,
    is_controller: id === controller,
    version: fields.engine_version,
    register_time: Number(fields.created_at) + 300_000 + id * 10_000,
    is_health: true,
  }));
  const topics = topicsOf(call).map((topic) => topic.fields);
  const partitions = topics.reduce((sum, topic) => sum + Number(topic.partition), 0);
  const replicas = topics.reduce(
    (sum, topic) => sum + Number(topic.partition) * Number(topic.replication),
    0,
  );
  return answer(call, {
    cluster: {
      controller: `${controller}`,
      brokers,
      topics_count: topics.length,
      partitions_count: partitions,
      online_partitions_count: partitions,
      replicas_count: replicas,
      isr_replicas_count: replicas,
      consumers_count: groupsOf(call).length,
    },
  });
}
