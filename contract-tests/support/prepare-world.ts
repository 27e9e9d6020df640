import type { Mock } from 'otc-dms-kafka-mock';
import { sampleProject } from './sample-programs.js';

const instance = `http://mock.example/v2/${sampleProject}/instances/9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6`;
const tasks = [
  '8a205bbd-7181-4b5e-9bd6-37274ce84577',
  '194917d0-3f6a-4e19-8c52-b07d91e4a635',
  '3c0ac4d1-95b7-4d08-a2e6-7f41c8d05b92',
];
/** Longer than any change of a task takes. */
const changeMs = 3_600_000;

/** Requests that a reader has to send before a sample, by operation. */
const requestsBefore: Readonly<Record<string, readonly [method: string, url: string][]>> = {
  resumeConnectorTask: [['PUT', `${instance}/connector/tasks/${tasks[0]}/pause`]],
  deleteConnector: tasks.map((id) => ['DELETE', `${instance}/connector/tasks/${id}`]),
};

/** Resets the mock, and sends the requests that a sample of an operation needs before it; returns how many these are. */
export async function prepareWorld(mock: Mock, operationId: string): Promise<number> {
  mock.reset();
  const requests = requestsBefore[operationId] ?? [];
  for (const [method, url] of requests) {
    const answer = await mock.fetch(url, { method, headers: { 'X-Auth-Token': 'any' } });
    if (!answer.ok) throw new Error(`${operationId}: ${method} ${url} got ${await answer.text()}`);
  }
  if (requests.length > 0) mock.advance(changeMs);
  return requests.length;
}
