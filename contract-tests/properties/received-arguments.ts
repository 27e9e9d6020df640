import type { DescribedOperation } from '../../tools/description/openapi-document.js';
import type { ReceivedRequest } from '../support/loopback-server.js';

/** Returns the request that a server receives when `fetch` is called with these arguments. */
export async function sentBy(url: string, init: RequestInit): Promise<ReceivedRequest> {
  const request = new Request(url, init);
  const { pathname, search, host } = new URL(request.url);
  return {
    method: request.method,
    target: `${pathname}${search}`,
    headers: { host, ...Object.fromEntries(request.headers) },
    body: Buffer.from(await request.arrayBuffer()),
  };
}

/** Reads the arguments of an operation from the path and query of a request. */
export function argumentsIn(
  { target }: ReceivedRequest,
  { path }: DescribedOperation,
): Record<string, string> {
  const [pathOnWire = '', query = ''] = target.split('?');
  const segments = pathOnWire.split('/');
  const template = path.split('/');
  // Plain errors: `expect` takes longer than all the rest of a random case.
  const fail = (): never => {
    throw new Error(`${target} is no URL of ${path}`);
  };
  if (segments.length !== template.length) fail();
  const found: Record<string, string> = {};
  for (const [position, part] of template.entries()) {
    const segment = segments[position] ?? '';
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
    if (name) found[name] = decodeURIComponent(segment);
    else if (segment !== part) fail();
  }
  for (const pair of query ? query.split('&') : []) {
    const [name = '', value = ''] = pair.split('=');
    if (Object.hasOwn(found, decodeURIComponent(name))) fail();
    found[decodeURIComponent(name)] = decodeURIComponent(value);
  }
  return found;
}
