import fc from 'fast-check';
import { type Auth, akskAuth, createDmsClient, type Fetch, tokenAuth } from 'otc-dms-kafka';
import { describe, expect, it } from 'vitest';
import { type DescribedOperation, resolve } from '../../tools/description/openapi-document.js';
import { anyCharacter } from '../support/any-character.js';
import { anyArguments, titleOf } from '../support/calls.js';
import { document, operations } from '../support/description.js';
import { type ReceivedRequest, startLoopbackServer } from '../support/loopback-server.js';
import { methodOf } from '../support/method-of.js';
import { signatureProblem } from '../support/reference-signer.js';
import { argumentsIn, sentBy } from './received-arguments.js';
import { seed } from './seed.js';

const keys = { accessKey: 'an-access-key', secretKey: 'a-secret-key' };

/** Credentials, each with a function that finds the problem of a request that carries it. */
const credentials: [string, Auth, (request: ReceivedRequest) => string | undefined][] = [
  [
    'a token',
    tokenAuth('a-token'),
    ({ headers }) => (headers['x-auth-token'] === 'a-token' ? undefined : 'no token'),
  ],
  ['keys', akskAuth(keys), (request) => signatureProblem(request, keys)],
];

// Drawn more often than by chance, because encoders get these wrong.
const awkward = fc.constantFrom(
  ...["'()*!", '/', '%', '%2F', '%2e%2e', '../..', '+', ' ', '&', '=', '#', '?', ';', ':@', '\n'],
  ...['\r\n', '\u0000', '\u007f', 'ü', '\u{1f600}', '\uffff', '[]', '{instance_id}', '\\', '~'],
  ...['"', '$&', '|'],
);
const text = fc
  .array(fc.oneof(awkward, fc.string({ unit: anyCharacter, maxLength: 8 })), { maxLength: 5 })
  .map((parts) => parts.join(''));
// Blank segments name nothing, and URL parsers remove dot segments from a path.
const isSegment = (one: string) => !['', '.', '..'].includes(one.trim() && one);

const withTexts = operations.filter((operation) => textArguments(operation).length > 0);

describe.each(withTexts.map((operation) => [titleOf(operation), operation] as const))(
  `%s (seed ${seed})`,
  (_, operation) => {
    const names = textArguments(operation);
    const documented = anyArguments(operation);

    it.each(credentials)('arrives as given, sent with %s', async (_, auth, problemOf) => {
      const requests: ReceivedRequest[] = [];
      const method = methodFor(operation, auth, async (url, init) => {
        requests.push(await sentBy(url, init));
        return Response.json({});
      });
      const property = fc.asyncProperty(valuesFor(names), async (given) => {
        await method({ ...documented, ...given }, { maxAttempts: 1 });
        const sent = requests.pop();
        if (!sent) throw new Error('Nothing was sent');
        const arrived = argumentsIn(sent, operation);
        expect(arrived).toMatchObject(given);
        expect(problemOf(sent)).toBeUndefined();
        // Unreserved characters and escapes alone, which a signer and a server read alike.
        expect(sent.target).toMatch(/^(\/([\w.~-]|%[0-9A-F]{2})+)+(\?([\w.~=&-]|%[0-9A-F]{2})*)?$/);
      });
      await fc.assert(property, { numRuns: 25, seed });
    });

    it('is refused before it is sent when it cannot arrive as given', async () => {
      let count = 0;
      const method = methodFor(operation, tokenAuth('a-token'), async () => {
        count += 1;
        return Response.json({});
      });
      const halves = fc
        .tuple(text, fc.constantFrom('\ud800', '\udfff'), text)
        .map((parts) => parts.join(''))
        .filter((one) => /\p{Surrogate}/u.test(one));
      const unusable = fc.oneof(halves, fc.constantFrom('', ' ', '.', '..'));
      const refused = fc
        .constantFrom(...names)
        .chain(({ name, isInPath }) =>
          (isInPath ? unusable : halves).map((value) => ({ name, value })),
        );
      const property = fc.asyncProperty(refused, async ({ name, value }) => {
        const call = async () => method({ ...documented, [name]: value });
        await expect(call()).rejects.toBeInstanceOf(TypeError);
        await expect(call()).rejects.toThrow(name);
      });
      await fc.assert(property, { numRuns: 12, seed });
      expect(count).toBe(0);
    });
  },
);

describe(`the properties above (seed ${seed})`, () => {
  it.each(credentials)('see the requests that a server receives, sent with %s', async (_, auth) => {
    const arrived: ReceivedRequest[] = [];
    const server = await startLoopbackServer(({ received, response }) => {
      arrived.push(received);
      response.setHeader('content-type', 'application/json').end('{}');
    });
    // Sends a body, too.
    const [operation] = withTexts.filter(({ requestBody }) => requestBody);
    if (!operation) throw new Error('No operation has text arguments and a body');
    let sent: ReceivedRequest | undefined;
    const method = methodFor(
      operation,
      auth,
      async (url, init) => {
        sent = await sentBy(url, init);
        return fetch(url, init);
      },
      server.url,
    );
    const property = fc.asyncProperty(valuesFor(textArguments(operation)), async (given) => {
      await method({ ...anyArguments(operation), ...given }, { maxAttempts: 1 });
      expect(arrived.at(-1)).toMatchObject({ ...sent });
    });
    await fc.assert(property, { numRuns: 60, seed }).finally(server.close);
  });
});

/** An argument that is a text. */
interface TextArgument {
  name: string;
  isInPath: boolean;
}

/** Returns the arguments of type string: numbers have no awkward characters. */
function textArguments({ parameters }: DescribedOperation): TextArgument[] {
  return parameters
    .filter(({ schema }) => resolve(document, schema).type === 'string')
    .map(({ name, in: place }) => ({ name, isInPath: place === 'path' }));
}

/** Draws a value for each argument. */
function valuesFor(names: readonly TextArgument[]): fc.Arbitrary<Record<string, string>> {
  return fc.record(
    Object.fromEntries(
      names.map(({ name, isInPath }) => {
        if (name === 'project_id') return [name, fc.constantFrom('0a'.repeat(16), 'F9'.repeat(16))];
        return [name, isInPath ? text.filter(isSegment) : text];
      }),
    ),
  );
}

function methodFor(
  operation: DescribedOperation,
  auth: Auth,
  fetch: Fetch,
  baseUrl = 'http://127.0.0.1:1',
) {
  return methodOf(
    createDmsClient({ baseUrl, projectId: '0123456789abcdef0123456789abcdef', auth, fetch }),
    operation,
  );
}
