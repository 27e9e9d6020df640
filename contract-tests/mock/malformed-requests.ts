import fc from 'fast-check';
import { anyCharacter } from '../support/any-character.js';
import { httpText } from './http-text.js';
import type { RawRequest } from './raw-call.js';

/** Calls of the description: what malformed requests are made from. */
export interface Calls {
  /** Path and query of each operation, with its method. */
  targets: { method: string; target: string }[];
  /** Documented bodies, with the URL that takes each. */
  bodies: { method: string; target: string; body: unknown }[];
}

/** Draws a request with at least one part that a client should not send. */
export function malformedRequest({ targets, bodies }: Calls): fc.Arbitrary<RawRequest> {
  const call = fc.constantFrom(...targets);
  const send = fc.constantFrom(...bodies);
  const inHeader = (name: string, value: fc.Arbitrary<string>) =>
    fc.tuple(call, value).map(([one, text]) => httpText({ ...one, headers: [`${name}: ${text}`] }));
  const inBody = (body: fc.Arbitrary<string | Buffer>, headers: fc.Arbitrary<string[]>) =>
    fc
      .tuple(send, body, headers)
      .map(([{ method, target }, content, lines]) =>
        httpText({ method, target, headers: lines, body: content }),
      );

  return fc.oneof(
    fc.tuple(call, path).map(([{ method }, target]) => httpText({ method, target })),
    fc
      .tuple(call, escaped)
      .map(([{ method, target }, text]) =>
        httpText({ method, target: target.replace(/[0-9a-f]{8}/, text) }),
      ),
    fc
      .tuple(call, query)
      .map(([{ method, target }, text]) =>
        httpText({ method, target: `${target.split('?')[0]}?${text}` }),
      ),
    inHeader('Accept', mediaTypes),
    inHeader('Prefer', preference),
    inHeader('Host', printable),
    inHeader('X-Auth-Token', printable),
    inHeader('Authorization', printable),
    inHeader('Origin', printable),
    inHeader(
      'X-Long',
      fc.integer({ min: 1, max: 30_000 }).map((length) => 'x'.repeat(length)),
    ),
    inHeader('Expect', printable),
    fc.tuple(call, method).map(([{ target }, name]) => httpText({ method: name, target })),
    inBody(fc.json(), fc.constant([])),
    inBody(text, fc.constant([])),
    inBody(
      fc.json(),
      mediaTypes.map((type) => [`Content-Type: ${type}`]),
    ),
    inBody(bytes, fc.constant([])),
    inBody(deep, fc.constant([])),
    fc
      .tuple(send, fc.nat(), fc.jsonValue())
      .map(([{ body, ...one }, place, value]) =>
        httpText({ ...one, body: JSON.stringify(withValue(body, place, value)) }),
      ),
    fc
      .tuple(call, bytes, fc.nat())
      .map(([one, noise, place]) => withNoise(httpText(one), noise, place)),
    fc.tuple(call, framing).map(([one, lines]) => incomplete(httpText({ ...one, headers: lines }))),
    bytes.map((noise) => ({ bytes: noise, isComplete: false })),
  );
}

const text = fc.string({ unit: anyCharacter, maxLength: 40 });
const printable = fc.string({ maxLength: 40 });
const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
const method = fc.constantFrom('HEAD', 'TRACE', 'PATCH', 'OPTIONS', 'PROPFIND', 'FETCH', 'get', '');
const escaped = fc
  .array(fc.oneof(fc.constantFrom('%', '%zz', '%ff', '%00', '%2f', '%e2%82', '..'), printable), {
    maxLength: 5,
  })
  .map((parts) => parts.join('').replace(/\s/g, '+'));
const path = fc.oneof(
  escaped.map((part) => `/v2/${part}`),
  escaped,
  fc.constantFrom('*', 'http://[', 'http://mock', '//', '/../..', 'localhost:1', ''),
);
const name = fc.constantFrom('limit', 'offset', '__proto__', '__code', '__server', 'constructor');
const query = fc
  .array(fc.tuple(fc.oneof(name, escaped), escaped), { maxLength: 20 })
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
const mediaTypes = fc.oneof(
  printable,
  fc
    .array(
      fc.constantFrom(
        ...['json', 'text/', '/', '*/*', 'application/json', ';q=x', ';q=0', ';a="', ',', '='],
        ...['multipart/form-data', 'application/x-www-form-urlencoded', ';boundary=', '+xml'],
      ),
    )
    .map((parts) => parts.join('')),
);
const preference = fc.oneof(
  printable,
  fc
    .tuple(
      fc.constantFrom('code', 'example', 'dynamic', 'seed', '__proto__', ''),
      fc.constantFrom('abc', '299', '99999', '-1', 'true', 'maybe', '__proto__', '"', ''),
    )
    .map((pair) => pair.join('=')),
);
const deep = fc
  .tuple(fc.constantFrom('[', '{"a":'), fc.integer({ min: 50, max: 100_000 }))
  .map(([opening, depth]) => opening.repeat(depth));
const framing = fc.uniqueArray(
  fc.constantFrom(
    ...['Content-Length: -1', 'Content-Length: 5', 'Content-Length: 1e9', 'Upgrade: websocket'],
    ...['Transfer-Encoding: chunked', 'Transfer-Encoding: gzip', 'Connection: upgrade', ' folded'],
  ),
);

/** Replaces the value of one field, or of the whole body. */
function withValue(body: unknown, place: number, value: unknown): unknown {
  if (typeof body !== 'object' || body === null) return value;
  const fields = Object.entries(body);
  const [key, old] = fields[place % (fields.length + 1)] ?? [];
  if (key === undefined) return value;
  const changed = withValue(old, Math.floor(place / (fields.length + 1)), value);
  return Object.assign(Array.isArray(body) ? [...body] : { ...body }, { [key]: changed });
}

function withNoise({ bytes: sent }: RawRequest, noise: Buffer, place: number): RawRequest {
  const start = place % sent.length;
  return incomplete({
    bytes: Buffer.concat([sent.subarray(0, start), noise, sent.subarray(start)]),
    isComplete: true,
  });
}

function incomplete({ bytes: sent }: RawRequest): RawRequest {
  return { bytes: sent, isComplete: false };
}
