import { answered, type Context } from './context.js';
import type { Step } from './step.js';

const topic = ({ names }: Context) => ({ topic: names.topic });

/** Steps on the given instance, which touch only what they create. */
export const stepsOnGiven: readonly Step[] = [
  { operationId: 'showInstance', on: 'given' },
  { operationId: 'showCluster', on: 'given' },
  {
    ...{ operationId: 'createInstanceTopic', on: 'given', isWhole: true, creates: 'topic' },
    body: ({ names }) => ({ id: names.topic, partition: 3 }),
  },
  {
    ...{ operationId: 'updateInstanceTopic', on: 'given', isWhole: true },
    body: ({ names }) => ({ topics: [{ id: names.topic, retention_time: 24 }] }),
  },
  { operationId: 'createPartition', on: 'given', path: topic, body: () => ({ partition: 4 }) },
  { operationId: 'showInstanceTopicDetail', on: 'given', path: topic },
  {
    ...{ operationId: 'updateTopicReplica', on: 'given', path: topic, isWhole: true },
    body: (context) => ({ partitions: movedReplicas(context) }),
  },
  {
    // An estimate: nothing is moved.
    ...{ operationId: 'createReassignmentTask', on: 'given', isWhole: true },
    body: (context) => ({
      reassignments: [{ topic: context.names.topic, brokers: brokersOf(context) }],
      time_estimate: true,
    }),
  },
  {
    ...{ operationId: 'createInstanceUser', on: 'given', creates: 'user' },
    body: ({ names, password }) => ({ user_name: names.user, user_passwd: password }),
  },
  {
    ...{
      operationId: 'resetUserPassword',
      on: 'given',
      path: ({ names }) => ({ user_name: names.user }),
    },
    body: ({ password }) => ({ new_password: `${password}2` }),
  },
  {
    ...{ operationId: 'updateTopicAccessPolicy', on: 'given', isWhole: true },
    body: ({ names }) => ({
      topics: [{ name: names.topic, policies: [{ user_name: names.user, access_policy: 'all' }] }],
    }),
  },
  {
    ...{ operationId: 'batchDeleteInstanceUsers', on: 'given', deletes: 'user' },
    body: ({ names }) => ({ users: [names.user] }),
  },
  {
    ...{ operationId: 'createKafkaConsumerGroup', on: 'given', creates: 'group' },
    body: ({ names }) => ({ group_name: names.group }),
  },
  {
    ...{ operationId: 'createKafkaConsumerGroup', on: 'given', creates: 'groups' },
    body: ({ names }) => ({ group_name: names.groups }),
  },
  {
    ...{ operationId: 'resetMessageOffset', on: 'given', isWhole: true },
    path: ({ names }) => ({ group: names.group }),
    body: ({ names }) => ({ topic: names.topic, partition: 0, message_offset: 0 }),
  },
  {
    ...{ operationId: 'deleteGroup', on: 'given', deletes: 'group' },
    path: ({ names }) => ({ group: names.group }),
  },
  {
    ...{ operationId: 'batchDeleteGroup', on: 'given', deletes: 'groups' },
    body: ({ names }) => ({ group_ids: [names.groups] }),
  },
  {
    ...{ operationId: 'batchCreateOrDeleteKafkaTag', on: 'given', isWhole: true, creates: 'tag' },
    body: ({ names }) => ({ action: 'create', tags: [{ key: names.tag, value: 'verify' }] }),
  },
  {
    ...{ operationId: 'batchCreateOrDeleteKafkaTag', on: 'given', isWhole: true, deletes: 'tag' },
    body: ({ names }) => ({ action: 'delete', tags: [{ key: names.tag, value: 'verify' }] }),
  },
  {
    ...{ operationId: 'batchDeleteInstanceTopic', on: 'given', deletes: 'topic' },
    body: ({ names }) => ({ topics: [names.topic] }),
  },
];

function brokersOf(context: Context): unknown[] {
  const brokers = answered(context, 'given', 'showCluster', 'cluster', 'brokers');
  return Array.isArray(brokers)
    ? brokers.map((_, index) =>
        Number(
          answered(context, 'given', 'showCluster', 'cluster', 'brokers', `${index}`, 'broker_id'),
        ),
      )
    : [];
}

/** Returns the replicas of each partition with another leader. */
function movedReplicas(context: Context): unknown[] {
  const seen = (...names: string[]) =>
    answered(context, 'given', 'showInstanceTopicDetail', 'partitions', ...names);
  const partitions = seen();
  return (Array.isArray(partitions) ? partitions : []).map((_, index) => {
    const list = seen(`${index}`, 'replicas');
    const replicas = (Array.isArray(list) ? list : []).map((_one, at) =>
      Number(seen(`${index}`, 'replicas', `${at}`, 'broker')),
    );
    return {
      partition: seen(`${index}`, 'partition'),
      replicas: [...replicas.slice(1), ...replicas.slice(0, 1)],
    };
  });
}
