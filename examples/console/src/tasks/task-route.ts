import type { SmartConnectTask } from 'otc-dms-kafka';
import type { Fact } from '../errors/explanation.js';

/** Returns what a task copies, and where to. The two types say which fields a task has. */
export function taskRoute(task: SmartConnectTask): Fact[] {
  const topics: Fact = ['Topics', task.topics || task.topics_regex || '–'];
  if (task.source_type === 'KAFKA_REPLICATOR_SOURCE') {
    const { direction, instance_id, bootstrap_servers } = task.source_task;
    return [topics, [`Kafka, ${direction}`, instance_id || bootstrap_servers || '–']];
  }
  if (task.sink_type === 'OBS_SINK')
    return [topics, ['Bucket', task.sink_task.obs_bucket_name ?? '–']];
  return [topics, ['From', task.source_type], ['To', task.sink_type]];
}
