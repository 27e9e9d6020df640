import type { FieldDefinition } from '../forms/field-definition.js';

/** Fields of a new topic. */
export const topicFields: FieldDefinition[] = [
  {
    name: 'id',
    label: 'Name',
    isRequired: true,
    hint: '3 to 200 letters, digits, dots, underscores or hyphens.',
  },
  { name: 'partition', label: 'Partitions', kind: 'number', initial: '3' },
  { name: 'replication', label: 'Replicas', kind: 'number', initial: '3' },
  {
    name: 'retention_time',
    label: 'Retention in hours',
    kind: 'number',
    initial: '72',
    hint: 'Older messages are deleted, whether they were read or not.',
  },
  { name: 'topic_desc', label: 'Description' },
  { name: 'sync_message_flush', label: 'Write each message to disk at once', kind: 'checkbox' },
];
