import fc from 'fast-check';
import { createDmsClient, tokenAuth } from 'otc-dms-kafka';
import { describe, expect, it } from 'vitest';
import type { DescribedOperation } from '../../tools/description/openapi-document.js';
import { anyArguments } from '../support/calls.js';
import { operations } from '../support/description.js';
import type { ReceivedRequest } from '../support/loopback-server.js';
import { methodOf } from '../support/method-of.js';
import { sentBy } from './received-arguments.js';
import { seed } from './seed.js';

const projectId = '0123456789abcdef0123456789abcdef';
const nothing = [undefined, null];

class Plain {
  a = 1;
  b = undefined;
}

const odd = fc.constantFrom<() => unknown>(
  ...[() => 1n, () => Symbol('a'), () => () => 1, () => Number.NaN, () => -Infinity, () => -0],
  ...[() => new Map([[1, 2]]), () => new Set([1]), () => /a/, () => new Error('a'), () => 2 ** 53],
  ...[
    () => new Date(0),
    () => new Date(Number.NaN),
    () => new URL('http://a/b'),
    () => new Plain(),
  ],
  ...[() => ({ toJSON() {} }), () => ({ toJSON: () => ({ a: [1] }) }), () => Promise.resolve(1)],
  ...[() => new Array(2), () => new Uint8Array(2), () => Object.create(null), () => circle()],
  ...[() => thrower('get'), () => thrower('toJSON'), () => projectId, () => 'eu-de_shop', () => 7],
  ...[() => '..', () => '\ud800', () => 'ä/?#', () => ['a', null, undefined, 1], () => undefined],
);
/** Functions that make a value, as promises and circles cannot be drawn twice. */
const anyValue: fc.Arbitrary<() => unknown> = fc.oneof(
  odd,
  fc
    .anything({
      maxDepth: 3,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      withBoxedValues: true,
    })
    .map((value) => () => value),
  odd.map((create) => () => ({ a: { b: [create()] }, c: 'd' })),
  fc.json().map((text) => () => JSON.parse(text)),
);

const places = operations.flatMap((operation) => [
  ...operation.parameters.map(({ name, in: place }) => ({ operation, name, place })),
  ...(operation.requestBody ? [{ operation, name: 'body', place: 'body' }] : []),
]);

describe(`any value in any place (seed ${seed})`, () => {
  it('arrives as given, or is refused before anything is sent', async () => {
    const requests: ReceivedRequest[] = [];
    const fetch = async (url: string, init: RequestInit) => {
      requests.push(await sentBy(url, init));
      return Response.json({});
    };
    const auth = tokenAuth('a-token');
    const client = createDmsClient({ baseUrl: 'http://127.0.0.1:1', projectId, auth, fetch });
    const outcomes = { sent: 0, refused: 0 };
    const property = fc.asyncProperty(
      fc.constantFrom(...places),
      anyValue,
      async ({ operation, name, place }, create) => {
        const documented = anyArguments(operation);
        const value = create();
        requests.length = 0;
        const method = methodOf(client, operation);
        const error: unknown = await method({ ...documented, [name]: value }, { maxAttempts: 1 })
          .then(() => undefined)
          // The answer is none that the operation describes.
          .catch((thrown: Error) => (thrown.name === 'InvalidResponseError' ? undefined : thrown));
        if (error !== undefined) {
          outcomes.refused += 1;
          expect(error).toBeInstanceOf(TypeError);
          // A body is named with the place in it.
          const named = `${operation.operationId}: argument "${name}`;
          expect(String(error).startsWith(`TypeError: ${named}`), String(error)).toBe(true);
          expect(requests).toEqual([]);
          return;
        }
        outcomes.sent += 1;
        const [request = expect.fail('nothing was sent')] = requests;
        expect(readBack(request, operation, name, place)).toEqual(
          expectedOf(value, documented, operation, name, place),
        );
      },
    );
    await fc.assert(property, { numRuns: 2_000, seed });
    expect(outcomes.sent).toBeGreaterThan(100);
    expect(outcomes.refused).toBeGreaterThan(100);
  });
});

/** Reads the value of one place from a request. */
function readBack(
  { target, body }: ReceivedRequest,
  { path }: DescribedOperation,
  name: string,
  place: string,
): unknown {
  if (place === 'body') return body.length === 0 ? undefined : JSON.parse(body.toString());
  const { pathname, searchParams } = new URL(target, 'http://a');
  if (place === 'query') return searchParams.getAll(name);
  const index = path.split('/').indexOf(`{${name}}`);
  return decodeURIComponent(pathname.split('/')[index] ?? '');
}

/** Returns what a place has to contain when a value was sent. */
function expectedOf(
  value: unknown,
  documented: Record<string, unknown>,
  operation: DescribedOperation,
  name: string,
  place: string,
): unknown {
  const isNothing = nothing.includes(value as null);
  if (place === 'body') return isNothing ? undefined : JSON.parse(JSON.stringify(value));
  const isConstant = operation.parameters.some(
    (one) => one.name === name && one.schema.enum?.length === 1,
  );
  const supplied = isConstant ? documented[name] : name === 'project_id' ? projectId : undefined;
  const given = isNothing ? supplied : value;
  if (place === 'path') return String(given);
  return [given]
    .flat(2)
    .filter((item) => !nothing.includes(item as null))
    .map(String);
}

function circle(): object {
  const value: Record<string, unknown> = {};
  value.a = [value];
  return value;
}

function thrower(kind: 'get' | 'toJSON'): object {
  const fail = () => {
    throw new Error('no');
  };
  return kind === 'get'
    ? Object.defineProperty({}, 'a', { enumerable: true, get: fail })
    : { toJSON: fail };
}
