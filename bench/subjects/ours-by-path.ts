import { createDmsClient, tokenAuth } from 'otc-dms-kafka';
import { createHttp } from 'otc-dms-kafka/http';
import { call, type Subject } from './subject.js';

/** Our client called by path, which is openapi-fetch over our transport. */
export const byPath: Subject = ({ baseUrl, fetch }) => {
  const { projectId, instanceId, token } = call;
  const dms = createDmsClient({ baseUrl, projectId, auth: tokenAuth(token), fetch });
  const http = createHttp(dms);
  const params = {
    path: { project_id: projectId, instance_id: instanceId },
    query: { limit: call.limit },
  };
  return async () => {
    const { data, response } = await http.GET(
      '/v2/{project_id}/instances/{instance_id}/connector/tasks',
      { params },
    );
    if (!data) throw new Error(`HTTP ${response.status}`);
    return data;
  };
};
