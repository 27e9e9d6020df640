import type { FieldDefinition } from '../forms/field-definition.js';

/** A kind of task: what the body says about it, and the fields to fill in. */
export interface TaskKind {
  label: string;
  constants: object;
  fields: readonly FieldDefinition[];
}

const name: FieldDefinition = {
  name: 'task_name',
  label: 'Name',
  isRequired: true,
  hint: '4 to 64 letters, digits, hyphens or underscores.',
};
const topics: FieldDefinition = {
  name: 'topics',
  label: 'Topics',
  hint: 'Names, separated by commas.',
};
const startLater: FieldDefinition = {
  name: 'start_later',
  label: 'Start it later',
  kind: 'checkbox',
};
const strategy = (end: string): FieldDefinition => ({
  name: `${end}.consumer_strategy`,
  label: 'Start with',
  kind: 'select',
  options: ['latest', 'earliest'],
  isRequired: true,
  hint: 'The latest: only new messages.',
});

/** Kinds of tasks. Redis replication is left out; it is one more entry. */
export const taskKinds: readonly TaskKind[] = [
  {
    label: 'From or to another Kafka instance',
    constants: { source_type: 'KAFKA_REPLICATOR_SOURCE', sink_type: 'NONE' },
    fields: [
      name,
      topics,
      { name: 'source_task.instance_id', label: 'ID of the other instance', isRequired: true },
      {
        name: 'source_task.direction',
        label: 'Direction',
        kind: 'select',
        options: ['pull', 'push', 'two-way'],
        isRequired: true,
        hint: 'Pull: from the other instance to this one.',
      },
      strategy('source_task'),
      {
        name: 'source_task.replication_factor',
        label: 'Replicas of new topics',
        kind: 'number',
        isRequired: true,
      },
      {
        name: 'source_task.compression_type',
        label: 'Compression',
        kind: 'select',
        options: ['none', 'gzip', 'snappy', 'lz4', 'zstd'],
        isRequired: true,
      },
      startLater,
    ],
  },
  {
    label: 'To Object Storage Service (OBS)',
    constants: { source_type: 'NONE', sink_type: 'OBS_SINK' },
    fields: [
      name,
      topics,
      { name: 'sink_task.obs_bucket_name', label: 'Bucket', isRequired: true },
      { name: 'sink_task.obs_path', label: 'Directory in the bucket' },
      { name: 'sink_task.access_key', label: 'Access key', kind: 'password', isRequired: true },
      { name: 'sink_task.secret_key', label: 'Secret key', kind: 'password', isRequired: true },
      strategy('sink_task'),
      {
        name: 'sink_task.partition_format',
        label: 'Directories by time',
        kind: 'select',
        options: ['yyyy', 'yyyy/MM', 'yyyy/MM/dd', 'yyyy/MM/dd/HH', 'yyyy/MM/dd/HH/mm'],
        isRequired: true,
      },
      startLater,
    ],
  },
];
