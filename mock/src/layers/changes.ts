import type { Layer } from '../message.js';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/** Calls back after each request that may have changed the state. */
export function withChanges(onChange: () => void): Layer {
  return (next) => async (request) => {
    const answer = await next(request);
    if (!reading.includes(request.method) && answer.status < 400) onChange();
    return answer;
  };
}
