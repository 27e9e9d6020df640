import type { Layer } from '../message.js';
import { errorAnswer } from '../protocol/refuse.js';

/** Largest body of a request, in bytes. The longest example of the description has less than one thousand. */
export const maxBodyBytes = 8 * 1024 * 1024;

/** Refuses a request that the server could not read, or that is too large. */
export const withBounds: Layer = (next) => async (request) => {
  if (request.problem) return request.problem;
  return request.body.length > maxBodyBytes ? tooLarge() : next(request);
};

/** Returns the answer to a body that is too large. */
export function tooLarge(limit = maxBodyBytes) {
  return errorAnswer(413, 'MOCK.0413', 'The request is too large.', [
    { in: 'body', path: '', message: `is larger than ${limit} bytes` },
  ]);
}
