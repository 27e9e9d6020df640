import type { Expectation } from './expectation.js';

type Fault = Expectation['fault'];
type Details = Omit<Expectation, 'fault' | 'sends' | 'postSends' | 'error'>;
type Row = (fault: Fault, error?: string, details?: Details) => Expectation;

/** Sent once by every method. */
const once: Row = (fault, error, details) => ({ fault, sends: 1, postSends: 1, error, ...details });

/** Sent three times, except a POST, which may have been carried out. */
const repeated: Row = (fault, error, details) => ({
  ...{ fault, sends: 3, postSends: 1, error },
  ...details,
});

/** Sent three times by every method, as the answer proves that nothing was done. */
const repeatedByAll: Row = (fault, error, details) => ({
  ...{ fault, sends: 3, postSends: 3, error },
  ...details,
});

/** Sent twice by every method. */
const twice: Row = (fault, error, details) => ({
  ...{ fault, sends: 2, postSends: 2, error },
  ...details,
});

// Only `Retry-After` makes these pauses short enough for the time limit of a test.
const longPauses = { retryDelayMs: 1e6, maxRetryDelayMs: 1e6 };

const small = { message: /maxAnswerBytes/, settings: { maxAnswerBytes: 100_000 } };

/** The documented behaviour, one row per fault. */
export const expectations: readonly Expectation[] = [
  once('none'),

  // No answer, or half of one. Only a refused connection proves that nothing arrived.
  repeatedByAll('refused', 'ConnectionError', { message: /could not be reached|refused/i }),
  repeated('reset before the head', 'ConnectionError'),
  repeated('reset in the body', 'ConnectionError'),
  repeated('cut body', 'ConnectionError', { message: /broke off/ }),
  repeated('cut chunked body', 'ConnectionError', { message: /broke off/ }),
  repeated('broken compression', 'ConnectionError'),
  repeated('no HTTP', 'ConnectionError'),
  { fault: 'reset then 200', sends: 2, postSends: 1, postError: 'ConnectionError' },
  ...(['no answer', 'drip'] as const).flatMap((fault) => [
    repeated(fault, 'TimeoutError', { message: /timeoutMs/, settings: { timeoutMs: 100 } }),
    once(fault, 'TimeoutError', { message: /deadlineMs/, settings: { deadlineMs: 150 } }),
  ]),

  // Refusals that may pass.
  repeated('408', 'ApiError', { status: 408 }),
  repeatedByAll('429 now', 'RateLimitError', {
    ...{ status: 429, code: 'APIGW.0308', message: /Not now\./ },
    settings: longPauses,
  }),
  repeatedByAll('429 at a past date', 'RateLimitError', { status: 429, settings: longPauses }),
  // Longer than the rest of the deadline: waiting would end without an answer.
  once('429 in a minute', 'RateLimitError', { status: 429 }),
  once('429 at a date', 'RateLimitError', { status: 429 }),
  repeated('503', 'ServerError', { status: 503, message: /Not now/ }),
  repeatedByAll('503 now', 'ServerError', {
    ...{ status: 503, code: 'DMS.10250002' },
    settings: longPauses,
  }),
  once('503 in a minute', 'ServerError', { status: 503 }),
  { fault: '503 then 200', sends: 2, postSends: 1, postError: 'ServerError' },
  repeated('504', 'ServerError', { status: 504 }),
  repeated('HTML 502', 'ServerError', { status: 502, message: /502 Bad Gateway/ }),
  repeated('empty 500', 'ServerError', { status: 500, message: /Internal Server Error|no body/ }),
  twice('busy then 200'),
  twice('flow control then 200'),

  // Refusals that stay.
  once('501', 'ServerError', { status: 501 }),
  once('409', 'ApiError', { status: 409, code: 'DMS.00409001' }),
  once('400', 'BadRequestError', { status: 400, code: 'DMS.00400001' }),

  // The token of the tests can be renewed, which is tried once.
  twice('401 then 200'),
  twice('401', 'AuthenticationError', { status: 401 }),

  // Successes with an unusable body: the service did its work, so nothing is sent again.
  ...(
    [
      ['broken JSON', /not JSON/],
      ['JSON named HTML', /text\/html/],
      ['empty 200', /no body/],
    ] as const
  ).map(([fault, message]) =>
    once(fault, 'InvalidResponseError', { status: 200, message, isAboutJson: true }),
  ),
  once('HTML 200', 'InvalidResponseError', { status: 200, message: /502 Bad Gateway/ }),

  // Answers that would harm a careless client.
  once('deep 400', 'BadRequestError', { status: 400, code: 'DMS.00400001' }),
  once('deep HTML 200', 'InvalidResponseError', { status: 200 }),
  once('long 409', 'ApiError', { status: 409, message: /^.{1,1000}$/ }),
  once('control characters 409', 'ApiError', { status: 409, message: /^[ -~]+$/ }),
  repeatedByAll('429 before now', 'RateLimitError', { status: 429 }),
  once('429 in a century', 'RateLimitError', { status: 429 }),
  twice('401 of no time', 'AuthenticationError', { status: 401 }),
  once('brotli bomb', 'InvalidResponseError', { status: 200, ...small }),
  once('gzip bomb in gzip', 'InvalidResponseError', { status: 200, ...small }),
  once('endless answer', 'InvalidResponseError', { status: 200, ...small }),
  repeated('endless header', 'ConnectionError', { message: /HEADERS_OVERFLOW/ }),

  ...([301, 302, 303, 307, 308] as const).map((status) =>
    once(`redirect ${status}`, 'ApiError', { status, message: /redirect/ }),
  ),
];
