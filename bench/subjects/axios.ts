import axios from 'axios';
import { call, callPath, type Subject, type TaskList } from './subject.js';

/** axios with its fetch adapter. */
export const axiosClient: Subject = ({ baseUrl, fetch }) => {
  const client = axios.create({
    baseURL: baseUrl,
    headers: { 'x-auth-token': call.token },
    adapter: 'fetch',
    env: { fetch },
  });
  const params = { limit: call.limit };
  return async () => (await client.get<TaskList>(callPath, { params })).data;
};
