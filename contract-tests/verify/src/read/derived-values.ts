/** Values of parameters that are no ID of an object: where an answer shows them. */
export const derivedValues: readonly {
  readonly name: string;
  readonly from: string;
  readonly fields: readonly string[];
}[] = [
  { name: 'partition', from: 'listTopicPartitions', fields: ['partitions', 'partition'] },
  { name: 'message_offset', from: 'showPartitionEndMessage', fields: ['offset'] },
  { name: 'start_time', from: 'showPartitionBeginningMessage', fields: ['timestamp'] },
  { name: 'end_time', from: 'showPartitionEndMessage', fields: ['timestamp'] },
];

/** Optional parameters without which the service refuses an operation, as the descriptions of the operations say. */
export const neededTogether: Readonly<Record<string, readonly string[]>> = {
  listInstances: ['engine'],
  showInstanceMessages: ['start_time', 'end_time'],
};
