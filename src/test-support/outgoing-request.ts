import type { OutgoingRequest } from '../wire/request.js';

/** Returns a request as a credential receives it. */
export function outgoingRequest(changes: Partial<OutgoingRequest> = {}): OutgoingRequest {
  return {
    operationId: 'listInstances',
    method: 'GET',
    url: 'https://dms.example.com/',
    headers: {},
    body: undefined,
    callId: 1,
    settings: {
      timeoutMs: 1000,
      deadlineMs: 1000,
      maxAttempts: 1,
      retryDelayMs: 0,
      maxRetryDelayMs: 0,
      maxAnswerBytes: Infinity,
    },
    endsAtMs: 1000,
    signal: undefined,
    attempt: 1,
    attemptSignal: undefined,
    isRepeatable: true,
    ...changes,
  };
}
