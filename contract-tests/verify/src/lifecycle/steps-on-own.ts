import { answered, type Context } from './context.js';
import type { Step } from './step.js';

const task = (context: Context) => ({
  task_id: answered(context, 'own', 'createConnectorTask', 'id'),
});

/** Steps that change a whole instance, on instances that the run creates and deletes. */
export const stepsOnOwn: readonly Step[] = [
  {
    ...{ operationId: 'createInstanceByEngine', on: 'own', creates: 'own', isAwaited: true },
    example: 'sasl-ssl',
    body: (context) => ({
      name: context.names.own,
      password: context.password,
      ...networkOf(context),
    }),
  },
  {
    ...{ operationId: 'createPostPaidInstance', on: 'second', creates: 'second', isAwaited: true },
    example: 'plaintext',
    body: (context) => ({ name: context.names.second, ...networkOf(context) }),
  },
  {
    ...{ operationId: 'updateInstance', on: 'own', isWhole: true },
    body: () => ({ description: 'Created by a check of the API' }),
  },
  {
    ...{ operationId: 'updateInstanceAutoCreateTopic', on: 'own', isWhole: true },
    body: () => ({ enable_auto_topic: true }),
  },
  {
    ...{ operationId: 'resetPassword', on: 'own', isWhole: true },
    body: ({ password }) => ({ new_password: `${password}-3` }),
  },
  { operationId: 'showInstance', on: 'own' },
  {
    ...{ operationId: 'updateInstanceCrossVpcIp', on: 'own', isWhole: true },
    body: (context) => ({ advertised_ip_contents: sameAddresses(context) }),
  },
  {
    ...{ operationId: 'modifyInstanceConfigs', on: 'own', isWhole: true, isAwaited: true },
    body: () => ({ kafka_configs: [{ name: 'log.retention.hours', value: '66' }] }),
  },
  { operationId: 'listBackgroundTasks', on: 'own' },
  {
    ...{ operationId: 'deleteBackgroundTask', on: 'own' },
    path: (context) => ({
      task_id: answered(context, 'own', 'listBackgroundTasks', 'tasks', '0', 'id'),
    }),
  },
  {
    ...{ operationId: 'resizeEngineInstance', on: 'own', isWhole: true, isAwaited: true },
    body: (context) => ({
      oper_type: 'storage',
      new_storage_space:
        2 * Number(answered(context, 'own', 'showInstance', 'total_storage_space')),
    }),
  },
  { operationId: 'createConnector', on: 'own', isAwaited: true },
  {
    ...{ operationId: 'createConnectorTask', on: 'own', isWhole: true, creates: 'task' },
    body: ({ names, instances }) => ({
      task_name: names.task,
      start_later: true,
      source_type: 'KAFKA_REPLICATOR_SOURCE',
      source_task: {
        current_cluster_name: 'A',
        cluster_name: 'B',
        instance_id: instances.get('second'),
        security_protocol: 'PLAINTEXT',
        direction: 'pull',
        sync_consumer_offsets_enabled: false,
        replication_factor: 3,
        task_num: 1,
        rename_topic_enabled: false,
        provenance_header_enabled: false,
        consumer_strategy: 'latest',
        compression_type: 'none',
        topics_mapping: `${names.topic}:${names.topic}`,
      },
      sink_type: 'NONE',
    }),
  },
  { operationId: 'restartConnectorTask', on: 'own', path: task, isAwaited: true },
  { operationId: 'pauseConnectorTask', on: 'own', path: task, isAwaited: true },
  { operationId: 'resumeConnectorTask', on: 'own', path: task, isAwaited: true },
  { operationId: 'deleteConnectorTask', on: 'own', path: task, deletes: 'task' },
  { operationId: 'deleteConnector', on: 'own', isAwaited: true },
  {
    ...{ operationId: 'batchRestartOrDeleteInstances', on: 'own', isWhole: true, until: 'RUNNING' },
    body: ({ instances }) => ({ action: 'restart', instances: [instances.get('own')] }),
  },
  {
    ...{
      operationId: 'batchRestartOrDeleteInstances',
      on: 'second',
      isWhole: true,
      deletes: 'second',
    },
    body: ({ instances }) => ({ action: 'delete', instances: [instances.get('second')] }),
  },
  { operationId: 'deleteInstance', on: 'own', deletes: 'own', isAwaited: true },
];

/** Puts a new instance beside the given one. */
function networkOf(context: Context): Record<string, unknown> {
  const names = ['vpc_id', 'subnet_id', 'security_group_id', 'available_zones'];
  const found = names.map((name) => [name, answered(context, 'given', 'showInstance', name)]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** Returns the addresses of the brokers as they are: the operation then changes nothing. */
function sameAddresses(context: Context): Record<string, string> {
  const text = answered(context, 'own', 'showInstance', 'cross_vpc_info');
  const known = typeof text === 'string' && text !== '' ? JSON.parse(text) : {};
  return Object.fromEntries(Object.keys(known).map((ip) => [ip, ip]));
}
