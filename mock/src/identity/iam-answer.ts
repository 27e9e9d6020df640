import type { MockAnswer, Reason } from '../message.js';

// Titles of HTTP statuses, as IAM writes them.
const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** Returns an error in the form of IAM, which differs from that of the other services. */
export function iamError(code: number, message: string, ...reasons: Reason[]): MockAnswer {
  return {
    status: code,
    headers: { 'content-type': 'application/json' },
    body: {
      error: { code, message, title: titles[code] ?? 'Error' },
      ...(reasons.length > 0 && { mock_reason: reasons }),
    },
    ...(reasons.length > 0 && { reasons }),
  };
}
