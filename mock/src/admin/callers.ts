import { allowed, isPreflight, preflightHeaders } from '../layers/cors.js';
import type { MockRequest, Reason } from '../message.js';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * Says why a request may not use the admin requests; undefined when it may.
 *
 * A page of the internet must not read or change the mock: neither from its own origin, nor under a host name that it
 * lets point to this machine (DNS rebinding). A program without `Origin` is no page.
 */
export function foreignCaller({ headers }: MockRequest): Reason | undefined {
  const { host, origin } = headers;
  if (host !== undefined && !loopback.test(host)) {
    return { in: 'header', path: 'host', message: 'must be localhost, 127.0.0.1 or [::1]' };
  }
  if (origin !== undefined && !isLocal(origin)) {
    return { in: 'header', path: 'origin', message: 'must be a page of this machine' };
  }
  return undefined;
}

function isLocal(origin: string): boolean {
  return loopback.test(origin.replace(/^https?:\/\//, '')) && origin.startsWith('http');
}

/** Returns the headers with which a page on another port of this machine can use the admin requests. */
export function adminCors(request: MockRequest): Readonly<Record<string, string>> {
  const { origin } = request.headers;
  if (origin === undefined) return {};
  return isPreflight(request) ? preflightHeaders(request, origin) : allowed(origin);
}
