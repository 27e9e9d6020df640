import createClient from 'openapi-fetch';
import type { paths } from 'otc-dms-kafka';
import { call, type Subject } from './subject.js';

/** openapi-fetch, plus the check of the status that every caller needs. */
export const openapiFetch: Subject = ({ baseUrl, fetch }) => {
  const client = createClient<paths>({
    baseUrl,
    fetch,
    headers: { 'x-auth-token': call.token },
  });
  const params = {
    path: { project_id: call.projectId, instance_id: call.instanceId },
    query: { limit: call.limit },
  };
  return async () => {
    const { data, response } = await client.GET(
      '/v2/{project_id}/instances/{instance_id}/connector/tasks',
      { params },
    );
    if (!data) throw new Error(`HTTP ${response.status}`);
    return data;
  };
};
