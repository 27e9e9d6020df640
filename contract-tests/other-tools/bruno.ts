import { createRequire } from 'node:module';
import { type DescribedRequest, type Entry, targetOf } from './described-request.js';

/** An item of a collection: a folder or a request. */
interface Item {
  readonly items?: readonly Item[];
  readonly request?: {
    readonly method: string;
    readonly url: string;
    readonly params: readonly (Entry & { readonly type: string; readonly enabled: boolean })[];
    readonly body: { readonly mode: string; readonly json: string | null };
  };
}

// The package has no types.
const { openApiToBruno } = createRequire(import.meta.url)('@usebruno/converters') as {
  openApiToBruno: (description: string) => Item | Promise<Item>;
};

/**
 * Returns the requests of the Bruno collection of a description.
 *
 * @throws {Error} if the conversion fails.
 */
export async function brunoRequests(description: string): Promise<DescribedRequest[]> {
  return requestsIn(await openApiToBruno(description));
}

function requestsIn({ items = [], request }: Item): DescribedRequest[] {
  const inside = items.flatMap(requestsIn);
  if (!request) return inside;
  const { method, url, params, body } = request;
  const entries = (type: string) => params.filter((one) => one.type === type && one.enabled);
  const [, ...segments] = (url.split('?', 1)[0] ?? '').split('/');
  const isJson = body.mode === 'json' && body.json !== null && body.json !== '';
  return [
    ...inside,
    {
      method,
      target: targetOf(segments, entries('path'), entries('query')),
      headers: isJson ? { 'content-type': 'application/json' } : {},
      body: isJson ? (body.json ?? undefined) : undefined,
    },
  ];
}
