import type { Expectation } from './expectation.js';

// A pause that ends the test by its own time limit, unless `Retry-After` replaces it.
const longPauses = { retryDelayMs: 1e6, maxRetryDelayMs: 1e6 };

/** The documented behaviour, one line for each fault. */
export const expectations: readonly Expectation[] = [
  { fault: 'none', sends: 1, postSends: 1 },

  // No answer, or half of one. Only a refused connection proves that nothing arrived.
  {
    fault: 'refused',
    sends: 3,
    postSends: 3,
    error: 'ConnectionError',
    message: /could not be reached|refused/i,
  },
  { fault: 'reset before the head', sends: 3, postSends: 1, error: 'ConnectionError' },
  { fault: 'reset in the body', sends: 3, postSends: 1, error: 'ConnectionError' },
  { fault: 'cut body', sends: 3, postSends: 1, error: 'ConnectionError', message: /broke off/ },
  {
    fault: 'cut chunked body',
    sends: 3,
    postSends: 1,
    error: 'ConnectionError',
    message: /broke off/,
  },
  { fault: 'broken compression', sends: 3, postSends: 1, error: 'ConnectionError' },
  { fault: 'no HTTP', sends: 3, postSends: 1, error: 'ConnectionError' },
  { fault: 'reset then 200', sends: 2, postSends: 1, postError: 'ConnectionError' },
  ...(['no answer', 'drip'] as const).flatMap((fault): Expectation[] => [
    {
      fault,
      sends: 3,
      postSends: 1,
      error: 'TimeoutError',
      message: /timeoutMs/,
      settings: { timeoutMs: 100 },
    },
    {
      fault,
      sends: 1,
      postSends: 1,
      error: 'TimeoutError',
      message: /deadlineMs/,
      settings: { deadlineMs: 150 },
    },
  ]),

  // Refusals that may pass.
  { fault: '408', sends: 3, postSends: 1, error: 'ApiError', status: 408 },
  {
    fault: '429 now',
    sends: 3,
    postSends: 3,
    error: 'RateLimitError',
    status: 429,
    code: 'APIGW.0308',
    message: /Not now\./,
    settings: longPauses,
  },
  {
    fault: '429 at a past date',
    sends: 3,
    postSends: 3,
    error: 'RateLimitError',
    status: 429,
    settings: longPauses,
  },
  // Longer than what is left of the call: nobody is left waiting for an answer that cannot come.
  { fault: '429 in a minute', sends: 1, postSends: 1, error: 'RateLimitError', status: 429 },
  { fault: '429 at a date', sends: 1, postSends: 1, error: 'RateLimitError', status: 429 },
  { fault: '503', sends: 3, postSends: 1, error: 'ServerError', status: 503, message: /Not now/ },
  {
    fault: '503 now',
    sends: 3,
    postSends: 3,
    error: 'ServerError',
    status: 503,
    code: 'DMS.10250002',
    settings: longPauses,
  },
  { fault: '503 in a minute', sends: 1, postSends: 1, error: 'ServerError', status: 503 },
  { fault: '503 then 200', sends: 2, postSends: 1, postError: 'ServerError' },
  { fault: '504', sends: 3, postSends: 1, error: 'ServerError', status: 504 },
  {
    fault: 'HTML 502',
    sends: 3,
    postSends: 1,
    error: 'ServerError',
    status: 502,
    message: /502 Bad Gateway/,
  },
  {
    fault: 'empty 500',
    sends: 3,
    postSends: 1,
    error: 'ServerError',
    status: 500,
    message: /Internal Server Error|no body/,
  },
  { fault: 'busy then 200', sends: 2, postSends: 2 },
  { fault: 'flow control then 200', sends: 2, postSends: 2 },

  // Refusals that stay.
  { fault: '501', sends: 1, postSends: 1, error: 'ServerError', status: 501 },
  { fault: '409', sends: 1, postSends: 1, error: 'ApiError', status: 409, code: 'DMS.00409001' },
  {
    fault: '400',
    sends: 1,
    postSends: 1,
    error: 'BadRequestError',
    status: 400,
    code: 'DMS.00400001',
  },

  // The credential of the tests renews itself: once.
  { fault: '401 then 200', sends: 2, postSends: 2 },
  { fault: '401', sends: 2, postSends: 2, error: 'AuthenticationError', status: 401 },

  // Successes that are none: what was done is done, so that nothing is sent again.
  {
    fault: 'broken JSON',
    sends: 1,
    postSends: 1,
    error: 'InvalidResponseError',
    status: 200,
    message: /not JSON/,
    isAboutJson: true,
  },
  {
    fault: 'HTML 200',
    sends: 1,
    postSends: 1,
    error: 'InvalidResponseError',
    status: 200,
    message: /502 Bad Gateway/,
  },
  {
    fault: 'JSON named HTML',
    sends: 1,
    postSends: 1,
    error: 'InvalidResponseError',
    status: 200,
    message: /text\/html/,
    isAboutJson: true,
  },
  {
    fault: 'empty 200',
    sends: 1,
    postSends: 1,
    error: 'InvalidResponseError',
    status: 200,
    message: /no body/,
    isAboutJson: true,
  },

  ...([301, 302, 303, 307, 308] as const).map(
    (status): Expectation => ({
      fault: `redirect ${status}`,
      sends: 1,
      postSends: 1,
      error: 'ApiError',
      status,
      message: /redirect/,
    }),
  ),

  { fault: 'large 200', sends: 1, postSends: 1 },
  {
    fault: 'large 500',
    sends: 1,
    postSends: 1,
    error: 'ServerError',
    status: 500,
    settings: { maxAttempts: 1 },
  },
];
