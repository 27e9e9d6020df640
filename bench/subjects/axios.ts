import axios from 'axios';
import { call, callPath, type Subject, type TaskList } from './subject.js';

/** axios: its fetch adapter where a stub answers, otherwise its adapter for Node. */
export const axiosClient: Subject = ({ baseUrl, fetch }) => {
  const client = axios.create({
    baseURL: baseUrl,
    headers: { 'x-auth-token': call.token },
    ...(fetch && { adapter: 'fetch', env: { fetch } }),
  });
  const params = { limit: call.limit };
  return async () => (await client.get<TaskList>(callPath, { params })).data;
};
