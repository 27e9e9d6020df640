import { randomHex } from '../identity/random-hex.js';
import type { Layer, MockAnswer } from '../message.js';

/** Adds what the API gateway adds: date, request ID, and the request ID in the body of its own errors. */
export const withGatewayHeaders: Layer = (next) => async (request) => {
  const answer = await next(request);
  const id = randomHex(32);
  return {
    ...answer,
    // Clients correct their clock by this date when a signature is refused.
    headers: { date: new Date().toUTCString(), 'x-request-id': id, ...answer.headers },
    body: isGatewayError(answer) ? { request_id: id, ...answer.body } : answer.body,
  };
};

function isGatewayError(answer: MockAnswer): answer is MockAnswer & { body: object } {
  // A cast: any value may be asked for a field.
  const { error_code: code } = (answer.body ?? {}) as { error_code?: unknown };
  return typeof code === 'string' && code.startsWith('APIGW.');
}
