import type { IncomingMessage } from 'node:http';

/** Whether a browser asks if a page of another origin may send a request. */
export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return (
    method === 'OPTIONS' &&
    headers.origin !== undefined &&
    headers['access-control-request-method'] !== undefined
  );
}

/** Returns the fields that let pages of any origin read an answer: frontends run on other ports. */
export function corsHeaders(request: IncomingMessage): Record<string, string> {
  const { headers } = request;
  // Node joins repeated fields of these names.
  const sent = (name: string) => headers[name] as string | undefined;
  const common = {
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-headers': sent('access-control-request-headers') ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': '*',
  };
  if (!isPreflight(request)) return common;
  const methods = headers['access-control-request-method'] ?? '';
  return { ...common, 'access-control-allow-methods': methods, vary: 'origin' };
}
