import { call, type Subject, type TaskList } from './subject.js';

/** A call as a careful caller writes it by hand; the base of all ratios. */
export const rawFetch: Subject = ({ baseUrl, fetch }) => {
  return async () => {
    const project = encodeURIComponent(call.projectId);
    const instance = encodeURIComponent(call.instanceId);
    const url = `${baseUrl}/v2/${project}/instances/${instance}/connector/tasks?limit=${call.limit}`;
    const headers = { accept: 'application/json', 'x-auth-token': call.token };
    const response = await fetch(url, { headers });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    // A cast, because JSON has no type.
    return (await response.json()) as TaskList;
  };
};
