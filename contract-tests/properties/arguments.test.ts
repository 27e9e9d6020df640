import fc from 'fast-check';
import { type Auth, akskAuth, createDmsClient, tokenAuth } from 'otc-dms-kafka';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DescribedOperation, resolve } from '../../tools/description/openapi-document.js';
import { type FaultServer, type SeenRequest, startFaultServer } from '../faults/fault-server.js';
import { anyArguments, type Call, titleOf } from '../support/calls.js';
import { document, operations } from '../support/description.js';
import { signatureProblem } from '../support/reference-signer.js';
import { argumentsIn } from './received-arguments.js';
import { seed } from './seed.js';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const keys = { accessKey: 'an-access-key', secretKey: 'a-secret-key' };

/** Credentials, and what a server says against a request that carries them. */
const credentials: [string, Auth, (request: SeenRequest) => string | undefined][] = [
  [
    'a token',
    tokenAuth('a-token'),
    ({ headers }) => (headers['x-auth-token'] === 'a-token' ? undefined : 'no token'),
  ],
  [
    'keys',
    akskAuth(keys),
    (request) => signatureProblem({ ...request, body: Buffer.from(request.body) }, keys),
  ],
];

// What encoders get wrong is drawn more often than chance does.
const awkward = fc.constantFrom(
  ...[
    "'()*!",
    '/',
    '%',
    '%2F',
    '%2e%2e',
    '../..',
    '+',
    ' ',
    '&',
    '=',
    '#',
    '?',
    ';',
    ':@',
    '\n',
    '\r\n',
  ],
  ...[
    '\u0000',
    '\u007f',
    'ü',
    '\u{1f600}',
    '\uffff',
    '[]',
    '{instance_id}',
    '\\',
    '~',
    '"',
    '$&',
    '|',
  ],
);
const text = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 5 })
  .map((parts) => parts.join(''))
  .filter((one) => !/\p{Surrogate}/u.test(one));
// Those that name nothing, and those that URL parsers take out of a path.
const isSegment = (one: string) => !['', '.', '..'].includes(one.trim() && one);

const withTexts = operations.filter((operation) => textArguments(operation).length > 0);

describe.each(withTexts.map((operation) => [titleOf(operation), operation] as const))(
  `%s (seed ${seed})`,
  (_, operation) => {
    const names = textArguments(operation);

    it.each(credentials)('arrives as given, sent with %s', async (_, auth, problemOf) => {
      const method = methodOf(operation, auth);
      const values = fc.record(
        Object.fromEntries(
          names.map(({ name, isInPath }) => [name, isInPath ? text.filter(isSegment) : text]),
        ),
      );
      const property = fc.asyncProperty(values, async (given) => {
        const request = await requestOf(method, { ...anyArguments(operation), ...given });
        const arrived = argumentsIn(request, operation);
        for (const [name, value] of Object.entries(given)) expect(arrived[name]).toBe(value);
        expect(problemOf(request)).toBeUndefined();
        // Unreserved characters and escapes alone: nothing that a signer and a server may read differently.
        expect(request.url).toMatch(/^(\/([\w.~-]|%[0-9A-F]{2})+)+(\?([\w.~=&-]|%[0-9A-F]{2})*)?$/);
      });
      await fc.assert(property, { numRuns: 40, seed });
    });

    it('is refused before it is sent when it cannot arrive as given', async () => {
      const method = methodOf(operation, tokenAuth('a-token'));
      const halves = fc
        .tuple(text, fc.constantFrom('\ud800', '\udfff'), text)
        .map((parts) => parts.join(''))
        .filter((one) => /\p{Surrogate}/u.test(one));
      const refused = fc.constantFrom(...names).chain(({ name, isInPath }) =>
        (isInPath ? fc.oneof(halves, fc.constantFrom('', ' ', '.', '..')) : halves).map(
          (value) => ({
            name,
            value,
          }),
        ),
      );
      const before = server.count();
      const property = fc.asyncProperty(refused, async ({ name, value }) => {
        const call = async () => method({ ...anyArguments(operation), [name]: value });
        await expect(call()).rejects.toBeInstanceOf(TypeError);
        await expect(call()).rejects.toThrow(name);
      });
      await fc.assert(property, { numRuns: 20, seed });
      expect(server.count()).toBe(before);
    });
  },
);

/** Arguments that the description calls texts: whole numbers have no awkward characters. */
function textArguments({ parameters }: DescribedOperation): { name: string; isInPath: boolean }[] {
  return parameters
    .filter(({ schema }) => resolve(document, schema).type === 'string')
    .map(({ name, in: place }) => ({ name, isInPath: place === 'path' }));
}

function methodOf({ operationId }: DescribedOperation, auth: Auth): Call {
  const client = createDmsClient({ baseUrl: server.urlOf('none'), projectId: 'a-project', auth });
  // Methods are called by the names of the description, which the compiler cannot see here.
  return (client as unknown as Record<string, Call>)[operationId] as Call;
}

let made = 0;

async function requestOf(method: Call, args: Record<string, unknown>): Promise<SeenRequest> {
  made += 1;
  const id = `call-${made}`;
  await method(args, { headers: { 'x-call': id }, maxAttempts: 1 });
  const [request] = server.requestsOf(id);
  if (!request) throw new Error('Nothing arrived');
  return request;
}
