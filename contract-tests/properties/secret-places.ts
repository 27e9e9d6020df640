import fc from 'fast-check';
import { type Auth, akskAuth, passwordAuth, tokenAuth } from 'otc-dms-kafka';
import { anyArguments } from '../support/calls.js';
import { document, operations } from '../support/description.js';
import { secretFieldsOf, withField } from '../support/secret-fields.js';
import type { EchoServer } from './echo-server.js';

// Shorter texts also occur in ordinary words, times and IDs, where they reveal nothing.
const atLeast = { minLength: 6, maxLength: 40 };
const visible = fc.string({
  ...atLeast,
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
});
// Masks leave texts such as 'a***', and `inspect` indents with blanks: neither reveals anything.
const isTelling = (text: string) => /[^*\s]/.test(text) && text.trim().length >= 6;
// Drawn more often than by chance, because JSON, URLs and HTML escape these.
const escaped = fc.constantFrom(...'"\\/%&+=<>\'!*()# éß€😀');
const printable = fc
  .oneof(
    fc.string({ ...atLeast, unit: 'grapheme' }),
    fc.string({
      ...atLeast,
      unit: fc.oneof(escaped, fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 })),
    }),
  )
  .filter(isTelling);

/** A place where a secret can be. */
export interface Place {
  name: string;
  secrets: fc.Arbitrary<string>;
  /** Makes a credential; `quotingUrl` quotes what it receives. */
  auth?: (secret: string, quotingUrl: string, server: EchoServer) => Auth;
  operationId?: string;
  args?: (secret: string) => Record<string, unknown>;
  headers?: (secret: string) => Record<string, string>;
}

const accessKey = 'QTWAOYTTINDUT2QVKYUC';
const secretKey = 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc';
const account = {
  domainName: 'a-domain',
  userName: 'a-user',
  projectId: '0123456789abcdef0123456789abcdef',
};

/** Credentials, and headers of a call. */
export const credentials: Place[] = [
  { name: 'token of tokenAuth', secrets: visible, auth: (secret) => tokenAuth(secret) },
  {
    name: 'token of a provider',
    secrets: visible,
    auth: (secret) => tokenAuth(async () => secret),
  },
  {
    name: 'password of passwordAuth',
    secrets: printable,
    auth: (secret, iamUrl) => passwordAuth({ ...account, iamUrl, password: secret }),
  },
  {
    name: 'passcode of passwordAuth',
    secrets: printable,
    auth: (secret, iamUrl) =>
      passwordAuth({
        ...account,
        iamUrl,
        password: 'a password',
        passcode: secret,
      }),
  },
  {
    name: 'token of a login',
    secrets: visible,
    auth: (secret, _, server) => {
      server.token = secret;
      return passwordAuth({ ...account, iamUrl: server.identityUrl, password: 'a password' });
    },
  },
  {
    name: 'secret key of akskAuth',
    secrets: visible,
    auth: (secret) => akskAuth({ accessKey, secretKey: secret }),
  },
  {
    name: 'security token of akskAuth',
    secrets: visible,
    auth: (secret) => akskAuth({ accessKey, secretKey, securityToken: secret }),
  },
  {
    name: 'token of a credential of the caller',
    secrets: visible,
    auth: (secret) => ({ authenticate: () => ({ authorization: `Bearer ${secret}` }) }),
  },
  {
    name: 'header of a call that names a token',
    secrets: visible,
    headers: (secret) => ({ 'X-Auth-Token-Of-Proxy': secret }),
  },
];

/** Fields of bodies that the description marks as secret. */
export const fields = operations.flatMap((operation): Place[] =>
  secretFieldsOf(document, operation).map((path) => {
    const args = anyArguments(operation);
    return {
      name: `${path.join('.')} of ${operation.operationId}`,
      secrets: printable,
      operationId: operation.operationId,
      args: (secret) => ({ ...args, body: withField(args.body, path, secret) }),
    };
  }),
);
