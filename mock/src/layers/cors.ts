import type { Layer, MockRequest } from '../message.js';

/** Lets pages of any origin call the mock and read all headers of its answers. */
export const withCors: Layer = (next) => async (request) => {
  const { origin } = request.headers;
  if (origin === undefined) return next(request);
  if (isPreflight(request)) return { status: 204, headers: preflightHeaders(request, origin) };
  const answer = await next(request);
  return {
    ...answer,
    headers: {
      ...answer.headers,
      ...allowed(origin),
      // A wildcard does not count for requests with credentials.
      'access-control-expose-headers': Object.keys(answer.headers).join(', '),
    },
  };
};

/** Whether a browser asks if a page of another origin may send a request. */
export function isPreflight({ method, headers }: MockRequest): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

/** Returns the headers that permit the request that a browser asks for. */
export function preflightHeaders({ headers }: MockRequest, origin: string) {
  const asked = headers['access-control-request-headers'];
  return {
    ...allowed(origin),
    'access-control-allow-methods': headers['access-control-request-method'] ?? '',
    ...(asked !== undefined && { 'access-control-allow-headers': asked }),
    // Chromium asks for it when a public page calls a server of this machine.
    ...(headers['access-control-request-private-network'] !== undefined && {
      'access-control-allow-private-network': 'true',
    }),
    'access-control-max-age': '600',
  };
}

/** Returns the headers that let a page read an answer. */
export function allowed(origin: string) {
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    vary: 'origin',
  };
}
