import createClient from 'openapi-fetch';
import type { paths } from './client.js';
import { instanceId, makeTenCalls, projectId, token, url } from './ten-calls.js';

const client = createClient<paths>({ baseUrl: url, headers: { 'X-Auth-Token': token } });
const path = { project_id: projectId, instance_id: instanceId };
const instances = '/v2/{project_id}/instances';
const instance = `${instances}/{instance_id}` as const;

async function present<Data>(answer: Promise<{ data?: Data; error?: unknown }>): Promise<Data> {
  const { data, error } = await answer;
  if (data === undefined) throw error;
  return data;
}

await makeTenCalls({
  listInstances: (query) => present(client.GET(instances, { params: { path, query } })),
  createConnectorTask: async (body) => {
    const task = await present(
      client.POST(`${instance}/connector/tasks`, { params: { path }, body }),
    );
    // Compiles only if the type narrows the union: a Redis source has no such field.
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
      String(task.source_task?.bootstrap_servers).trim();
    return task;
  },
  showInstance: () => present(client.GET(instance, { params: { path } })),
  showUnknownInstance: async (instance_id) => {
    const { response, error } = await client.GET(instance, {
      params: { path: { ...path, instance_id } },
    });
    return { status: response.status, code: error?.error_code };
  },
  createKafkaConsumerGroup: (body) =>
    present(
      client.POST('/v2/{project_id}/kafka/instances/{instance_id}/group', {
        params: { path },
        body,
        parseAs: 'text',
      }),
    ),
  updateInstance: async (body) => {
    const { error } = await client.PUT(instance, { params: { path }, body });
    if (error) throw error;
  },
  listInstanceConsumerGroups: () => present(client.GET(`${instance}/groups`, { params: { path } })),
});
