import fc from 'fast-check';

/** An answer as it goes over the wire. */
export interface RawAnswer {
  status: number;
  headers: [name: string, value: string][];
  body: Buffer;
}

const nested = (depth: number, open: string, close: string) =>
  `${open.repeat(depth)}1${close.repeat(depth)}`;
const fields = [
  'error_code',
  'error_msg',
  'request_id',
  'mock_reason',
  'error',
  'message',
] as const;
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('\r\n', '\u001b[2J', '\u202e', '\u2028', 'DMS.00400026', 'a-token'),
  fc.integer({ min: 1, max: 300_000 }).map((size) => 'x'.repeat(size)),
);
const json = fc.oneof(
  fc.json(),
  fc
    .dictionary(fc.constantFrom(...fields), fc.oneof(anyText, fc.jsonValue()))
    .map((value) => JSON.stringify(value)),
  fc
    .integer({ min: 1, max: 20_000 })
    .chain((depth) => fc.constantFrom(nested(depth, '[', ']'), nested(depth, '{"a":', '}'))),
  fc.constantFrom('1e999', '-1e-999', '9'.repeat(5_000), '"\\ud800"', '\ufeff{}', 'null', '""'),
);
const mutated = fc
  .tuple(json, fc.nat(), fc.integer({ min: 0, max: 255 }))
  .map(([text, at, byte]) => {
    const bytes = Buffer.from(text);
    if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  });
const truncated = fc
  .tuple(json, fc.nat())
  .map(([text, at]) => Buffer.from(text).subarray(0, at % 100));

const name = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,20}$/);
const value = fc.oneof(
  fc.string({
    unit: fc
      .integer({ min: 0x20, max: 0xff })
      .filter((code) => code !== 0x7f)
      .map((code) => String.fromCharCode(code)),
    maxLength: 60,
  }),
  fc.integer({ min: 1, max: 12_000 }).map((size) => 'h'.repeat(size)),
);
const known = fc.tuple(
  fc.constantFrom(
    'content-type',
    'retry-after',
    'location',
    'date',
    'x-request-id',
    'content-length',
    'content-encoding',
    'transfer-encoding',
    'connection',
    'set-cookie',
  ),
  fc.oneof(
    value,
    fc.constantFrom(
      'application/json',
      'text/html',
      '-5',
      '1e9',
      '0',
      'gzip',
      'chunked',
      'Thu, 01 Jan 1970 00:00:00 GMT',
      'close',
    ),
  ),
);

/** Any answer, as far as a socket can carry it. */
export const anyAnswer: fc.Arbitrary<RawAnswer> = fc.record({
  // Drawn more often than by chance, as they lead to other code.
  status: fc.oneof(
    fc.integer({ min: 100, max: 999 }),
    fc.constantFrom(200, 204, 302, 400, 401, 404, 429, 503),
  ),
  headers: fc.array(fc.oneof(known, fc.tuple(name, value)), { maxLength: 6 }),
  body: fc.oneof(
    json.map((text) => Buffer.from(text)),
    mutated,
    truncated,
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  ),
});

/** Any headers that a hook or a credential of the caller may give. */
export const anyHeaders: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
  fc.oneof(
    name,
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.constantFrom(
      'host',
      'connection',
      'content-length',
      'expect',
      'transfer-encoding',
      '__proto__',
    ),
  ),
  fc.oneof(value, anyText, fc.constantFrom(undefined, null, 1, {}, ['a'], Number.NaN, true)),
  { maxKeys: 4 },
);
