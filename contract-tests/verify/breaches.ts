import type { FindingKind, Severity } from './src/judge/finding.js';
import { findOperation } from './src/judge/route.js';
import type { Twist } from './verify-mock.js';
import { contract } from './verify-mock.js';

/** A mistake of a service, and the finding that must name it. */
export interface Breach {
  readonly operationId: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** JSON pointer, with `*` for any index. */
  readonly place: string;
  readonly twist: Change;
}

// biome-ignore lint/suspicious/noExplicitAny: twists change bodies of any form.
type Body = any;
type Change = (answer: Answer, url: URL) => void;

/** An answer that a twist changes. */
interface Answer {
  status: number;
  headers: Headers;
  body: Body;
  /** Text instead of the body. */
  text?: string;
}

/** Returns a twist of the successes of one operation. */
export function twistOf({ operationId, twist }: Breach): Twist {
  return async (url, answer, { method }) => {
    const operation = findOperation(contract.operations, method, url.pathname);
    if (operation?.operationId !== operationId || answer.status !== 200) return answer;
    const text = await answer.text();
    const changed: Answer = {
      status: answer.status,
      headers: new Headers(answer.headers),
      body: text.startsWith('{') ? JSON.parse(text) : text,
    };
    twist(changed, url);
    const { status, headers, body } = changed;
    return new Response(changed.text ?? JSON.stringify(body), { status, headers });
  };
}

const breach = (
  operationId: string,
  kind: FindingKind,
  severity: Severity,
  place: string,
  twist: Change,
): Breach => ({ operationId, kind, severity, place, twist });

const body =
  (change: (body: Body, url: URL) => void): Change =>
  (answer, url) =>
    change(answer.body, url);

/** Sets a field of an object of the body, such as `instances.0.name`; undefined removes it. */
const set = (path: string, value: unknown): Change =>
  body((root) => {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const parent = names.reduce((node, name) => node[name], root);
    if (parent === undefined) return;
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  });

const status =
  (code: number): Change =>
  (answer) => {
    answer.status = code;
  };
const refusedWith =
  (code: number, content: Body): Change =>
  (answer) => {
    answer.status = code;
    answer.body = content;
  };
const type =
  (value: string): Change =>
  ({ headers }) =>
    headers.set('content-type', value);
const without =
  (name: string): Change =>
  ({ headers }) =>
    headers.delete(name);
const text =
  (value: string): Change =>
  (answer) => {
    answer.text = value;
  };

/** Breaches of the answers to requests that read. */
export const breaches: readonly Breach[] = [
  breach('listInstances', 'schema', 'breaks', '/instances/*/name', set('instances.0.name', 7)),
  breach(
    'listInstances',
    'open-list',
    'narrow',
    '/instances/*/status',
    set('instances.0.status', 'ODD'),
  ),
  breach('listInstances', 'schema', 'breaks', '/instance_num', set('instance_num', undefined)),
  breach(
    'listInstances',
    'undocumented-field',
    'narrow',
    '/instances/*/colour',
    set('instances.0.colour', 'red'),
  ),
  breach(
    'listInstances',
    'paging',
    'breaks',
    '/instances',
    body((root, url) => {
      if (url.searchParams.get('limit') === '1')
        root.instances.push(root.instances[0], root.instances[0]);
    }),
  ),
  breach('showInstance', 'schema', 'breaks', '/instance_id', set('instance_id', undefined)),
  breach('showInstance', 'schema', 'breaks', '/port', set('port', '9092')),
  breach('showInstance', 'status', 'narrow', '', status(203)),
  breach('showInstance', 'request-id', 'note', '', without('x-request-id')),
  breach('showInstance', 'media-type', 'breaks', '', type('text/html')),
  breach('showInstanceConfigs', 'schema', 'breaks', '/kafka_configs', set('kafka_configs', 'none')),
  breach(
    'showInstanceConfigs',
    'undocumented-field',
    'narrow',
    '/kafka_configs/*/extra',
    set('kafka_configs.0.extra', 1),
  ),
  breach('showEngineInstanceExtendProductInfo', 'schema', 'breaks', '', text('[]')),
  breach('showEngineInstanceExtendProductInfo', 'status', 'narrow', '', status(202)),
  breach('showCluster', 'schema', 'breaks', '/cluster', set('cluster', [])),
  breach('showCluster', 'undocumented-field', 'narrow', '/cluster/rack', set('cluster.rack', 'a')),
  breach(
    'showCoordinators',
    'schema',
    'breaks',
    '/coordinators/*/id',
    set('coordinators.0.id', 'one'),
  ),
  breach(
    'showKafkaTopicPartitionDiskusage',
    'schema',
    'breaks',
    '/broker_list',
    set('broker_list', 'many'),
  ),
  breach(
    'listInstanceConsumerGroups',
    'paging',
    'breaks',
    '/groups',
    body((root) => {
      root.groups?.shift();
    }),
  ),
  breach(
    'listInstanceConsumerGroups',
    'paging',
    'breaks',
    '/total',
    body((root, url) => {
      root.total += Number(url.searchParams.get('offset') ?? 0);
    }),
  ),
  breach(
    'listInstanceConsumerGroups',
    'open-list',
    'narrow',
    '/groups/*/state',
    set('groups.0.state', 'Odd'),
  ),
  breach('showGroup', 'schema', 'breaks', '/group', set('group', 'name')),
  breach('showGroup', 'open-list', 'narrow', '/group/state', set('group.state', 'Stable')),
  breach('showGroups', 'schema', 'breaks', '/group/group_id', set('group.group_id', 1)),
  breach(
    'listInstanceTopics',
    'schema',
    'breaks',
    '/topics/*/partition',
    set('topics.0.partition', 'three'),
  ),
  breach(
    'listInstanceTopics',
    'schema',
    'breaks',
    '/topics/*/name',
    set('topics.1.name', undefined),
  ),
  breach(
    'listTopicPartitions',
    'schema',
    'breaks',
    '/partitions/*/partition',
    set('partitions.0.partition', null),
  ),
  breach(
    'listTopicPartitions',
    'paging',
    'breaks',
    '/partitions',
    body((root) => {
      root.partitions = root.partitions.slice(0, 1).map((one: Body) => ({ ...one, partition: 0 }));
    }),
  ),
  breach('listTopicProducers', 'schema', 'breaks', '/total', set('total', '1')),
  breach('showInstanceTopicDetail', 'schema', 'breaks', '/partitions', set('partitions', {})),
  breach('showInstanceUsers', 'schema', 'breaks', '/users', set('users', undefined)),
  breach(
    'showInstanceUsers',
    'undocumented-field',
    'narrow',
    '/users/*/rank',
    set('users.0.rank', 1),
  ),
  breach('showTopicAccessPolicy', 'schema', 'breaks', '/policies', set('policies', 'all')),
  breach('showInstanceMessages', 'schema', 'breaks', '/messages', set('messages', null)),
  breach('showInstanceMessages', 'media-type', 'breaks', '', type('text/plain')),
  breach(
    'showMessages',
    'schema',
    'breaks',
    '/messages/*/partition',
    set('messages.0.partition', 'zero'),
  ),
  breach('showPartitionMessage', 'schema', 'breaks', '/message', set('message', 'none')),
  breach('showPartitionBeginningMessage', 'schema', 'breaks', '/offset', set('offset', '1')),
  breach('showPartitionEndMessage', 'schema', 'breaks', '/offset', set('offset', 1.5)),
  breach('listConnectorTasks', 'schema', 'breaks', '/tasks', set('tasks', undefined)),
  breach(
    'listConnectorTasks',
    'open-list',
    'narrow',
    '/tasks/*/status',
    set('tasks.0.status', 'ODD'),
  ),
  breach('showConnectorTask', 'schema', 'breaks', '/task_name', set('task_name', false)),
  breach(
    'listBackgroundTasks',
    'paging',
    'breaks',
    '/task_count',
    body((root, url) => {
      if (url.searchParams.get('start') === '1') root.task_count = Number(root.task_count);
    }),
  ),
  breach('showBackgroundTask', 'schema', 'breaks', '/tasks/*/status', set('tasks.0.status', 1)),
  breach('showKafkaTags', 'schema', 'breaks', '', text('not JSON')),
  breach('showKafkaProjectTags', 'schema', 'breaks', '/tags/*/key', set('tags.0.key', 5)),
  breach('listEngineProducts', 'schema', 'breaks', '', text('')),
  breach(
    'listAvailableZones',
    'schema',
    'breaks',
    '/available_zones/*/code',
    set('available_zones.0.code', 1),
  ),
  breach(
    'showMaintainWindows',
    'status',
    'narrow',
    '',
    refusedWith(418, { error_code: 'X', error_msg: 'y' }),
  ),
  breach('showMaintainWindows', 'error-shape', 'breaks', '', (answer) => {
    answer.status = 500;
    answer.text = 'Internal error';
  }),
  breach(
    'showCesHierarchy',
    'error-shape',
    'breaks',
    '/error_code',
    refusedWith(404, { error_msg: 'gone' }),
  ),
  breach(
    'showCesHierarchy',
    'error-shape',
    'breaks',
    '/error_msg',
    refusedWith(403, { error_code: 'DMS.1', error_msg: 3 }),
  ),
];
