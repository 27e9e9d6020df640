import { createRequire } from 'node:module';
import { type DescribedRequest, targetOf } from './described-request.js';

interface Pair {
  readonly key: string;
  readonly value: string;
  readonly disabled?: boolean;
}

/** An item of a collection: a folder or a request. */
interface Item {
  readonly item?: readonly Item[];
  readonly request?: {
    readonly method: string;
    readonly url: {
      readonly path: readonly string[];
      readonly query: readonly Pair[];
      readonly variable: readonly Pair[];
    };
    readonly header: readonly Pair[];
    readonly body?: { readonly raw?: string };
  };
}

interface Conversion {
  readonly result: boolean;
  readonly reason?: string;
  readonly output?: readonly { readonly data: Item }[];
}

// The package has no types.
const { convertV2 } = createRequire(import.meta.url)('openapi-to-postmanv2') as {
  convertV2: (
    input: { type: 'string'; data: string },
    options: object,
    done: (error: Error | null, conversion: Conversion) => void,
  ) => void;
};

/**
 * Returns the requests of the Postman collection of a description.
 *
 * @throws {Error} if the conversion fails.
 */
export async function postmanRequests(description: string): Promise<DescribedRequest[]> {
  const options = { parametersResolution: 'Example', folderStrategy: 'Tags' };
  const { result, reason, output } = await new Promise<Conversion>((resolve, reject) => {
    convertV2({ type: 'string', data: description }, options, (error, conversion) =>
      error ? reject(error) : resolve(conversion),
    );
  });
  if (!result) throw new Error(reason);
  return (output ?? []).flatMap(({ data }) => requestsIn(data));
}

function requestsIn({ item = [], request }: Item): DescribedRequest[] {
  const inside = item.flatMap(requestsIn);
  if (!request) return inside;
  const { method, url, header, body } = request;
  const entries = (pairs: readonly Pair[]) =>
    pairs.filter(({ disabled }) => !disabled).map(({ key, value }) => ({ name: key, value }));
  const target = targetOf(url.path, entries(url.variable), entries(url.query));
  const headers = Object.fromEntries(entries(header).map(({ name, value }) => [name, value]));
  return [...inside, { method, target, headers, body: body?.raw || undefined }];
}
