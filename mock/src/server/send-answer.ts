import type { ServerResponse } from 'node:http';
import type { MockAnswer } from '../message.js';
import { textOf } from '../protocol/text-of.js';

/** Sends an answer, or drops the connection as the answer says. */
export function sendAnswer(response: ServerResponse, answer: MockAnswer): void {
  const { socket } = response;
  if (answer.drop === 'before') return void socket?.resetAndDestroy();
  const bytes = Buffer.from(textOf(answer.body, answer.headers['content-type']) ?? '');
  response.writeHead(answer.status, {
    ...answer.headers,
    // An answer with status 204 has no length.
    ...(answer.status !== 204 && { 'content-length': bytes.length }),
  });
  if (answer.drop !== 'body') return void response.end(bytes);
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => socket?.destroy());
}
