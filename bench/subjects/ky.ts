import ky from 'ky';
import { call, callPath, type Subject, type TaskList } from './subject.js';

/** ky, with its own retries and timeout. */
export const kyClient: Subject = ({ baseUrl, fetch }) => {
  const client = ky.create({
    prefixUrl: baseUrl,
    headers: { 'x-auth-token': call.token },
    fetch,
  });
  // ky takes paths without their first slash.
  const path = callPath.slice(1);
  const searchParams = { limit: call.limit };
  return () => client.get(path, { searchParams }).json<TaskList>();
};
