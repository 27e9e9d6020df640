import {
  ApiError,
  type Auth,
  AuthenticationError,
  akskAuth,
  BadRequestError,
  createDmsClient,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  tokenAuth,
} from 'otc-dms-kafka';
import { describe, expect, inject, it } from 'vitest';
import { bodyOf, examplesOf, jsonOf, resolve } from '../../tools/description/openapi-document.js';
import { anyArguments, callOf, documentedArguments, titleOf } from '../support/calls.js';
import { document, operations, problemsOf } from '../support/description.js';
import { errorsToAsk } from './errors-to-ask.js';

const errorClasses: Record<string, typeof ApiError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  408: ApiError,
  429: RateLimitError,
  500: ServerError,
  501: ServerError,
  503: ServerError,
};

const mockUrl = inject('mockUrl');

describe.each(operations.map((operation) => [titleOf(operation), operation] as const))(
  '%s',
  (_, operation) => {
    const statuses = Object.entries(operation.responses);
    const successes = statuses.filter(([status]) => status.startsWith('2'));
    const withBody = successes.filter(([, { content }]) => content);
    const withoutBody = successes.filter(([, { content }]) => !content).map(([status]) => status);
    const refusals = statuses.filter(([status]) => !status.startsWith('2'));

    it.each(documentedArguments(operation))(
      'accepts the documented request $name',
      async ({ args }) => {
        // The mock answers the first success, which may have no body.
        const [answer] = successes.map(([, response]) => bodyOf(response)?.media);
        const [first] = examplesOf(document, answer);
        expect(await callOf(mockUrl, operation)(args)).toEqual(first?.[1]);
      },
    );

    it.each(withoutBody)('gives nothing for %s', async (status) => {
      const headers = { Prefer: `code=${status}` };
      const answer = await callOf(mockUrl, operation)(anyArguments(operation), { headers });
      expect(answer).toBeUndefined();
    });

    const answers = withBody.flatMap(([status, response]) => {
      const media = bodyOf(response)?.media;
      return examplesOf(document, media).map(([name, value]) => ({
        status,
        name,
        value,
        schema: media?.schema ?? {},
      }));
    });
    it.each(answers)(
      'returns the documented $status body $name',
      async ({ status, name, value, schema }) => {
        const headers = { Prefer: `code=${status}, example=${name}` };
        const answer = await callOf(mockUrl, operation)(anyArguments(operation), { headers });
        expect(answer).toEqual(value);
        expect(problemsOf(schema, answer)).toBe('');
      },
    );

    const errors = refusals.flatMap(errorsToAsk);
    it.each(errors)(
      'turns the documented $status $name into its error',
      async ({ status, name, value }) => {
        const headers = { Prefer: `code=${status}, example=${name}` };
        const error = await refusalOf(
          callOf(mockUrl, operation)(anyArguments(operation), { headers }),
        );
        const { error_code, error_msg } = value as { error_code?: string; error_msg?: string };
        expect(error).toBeInstanceOf(errorClasses[status]);
        expect(error).toMatchObject({
          status: Number(status),
          code: error_code,
          body: value,
          operationId: operation.operationId,
        });
        // Without a message, the error shows the start of the body.
        expect(error.message).toContain(error_msg ?? JSON.stringify(value).slice(0, 100));
      },
    );

    it('answers 401 in the shape of the service without a token', async () => {
      const nothing = { authenticate: () => ({}) };
      const error = await refusalOf(callOf(mockUrl, operation, nothing)(anyArguments(operation)));
      expect(error).toBeInstanceOf(AuthenticationError);
      const [first] = examplesOf(document, jsonOf(operation.responses['401']));
      expect(error.body).toEqual(first?.[1]);
    });

    // The client fills in the project, and the only value that a parameter allows.
    const required = operation.parameters
      .filter(({ required, name }) => required && name !== 'project_id')
      .filter(({ schema }) => resolve(document, schema).enum?.length !== 1)
      .map(({ name }) => name);
    if (operation.requestBody?.required) required.push('body');
    it.each(required)('sends nothing without the argument %s', async (name) => {
      const { [name]: _left, ...args } = anyArguments(operation);
      // Nothing listens on this port: a request would fail with another error.
      await expect(callOf('http://127.0.0.1:1', operation)(args)).rejects.toThrow(
        new RegExp(`^${operation.operationId}: argument "${name}" is missing`),
      );
    });
  },
);

describe('security schemes', () => {
  const schemes = document.components.securitySchemes ?? {};
  const credentials = {
    tokenAuth: tokenAuth('t'),
    akskAuth: akskAuth({ accessKey: 'a', secretKey: 's', projectId: '0'.repeat(32) }),
  };

  it('are alternatives, and each is what one credential of the client sends', async () => {
    const sent = await Promise.all(Object.values(credentials).map(headersOf));
    const alternatives = (document.security ?? []).map((one) =>
      Object.keys(one as object).map((name) => {
        const place = `openapi/components/securitySchemes/${name}.yaml`;
        // The only kind so far; the client has no credential for other kinds.
        expect(schemes[name], place).toMatchObject({ type: 'apiKey', in: 'header' });
        return (schemes[name] as { name: string }).name.toLowerCase();
      }),
    );
    expect(alternatives.length).toBe(sent.length);
    for (const [index, headers] of alternatives.entries()) {
      expect(sent[index]).toEqual(expect.arrayContaining(headers));
    }
  });

  it('are all needed by an alternative', () => {
    const needed = (document.security ?? []).flatMap((one) => Object.keys(one as object));
    expect(needed.toSorted()).toEqual(Object.keys(schemes).toSorted());
  });

  /** Returns the names of the headers that a call sends. */
  async function headersOf(auth: Auth): Promise<string[]> {
    const sent: string[] = [];
    const fetch = async (_: string, { headers }: RequestInit) => {
      sent.push(...new Headers(headers).keys());
      return Response.json({});
    };
    await createDmsClient({
      baseUrl: mockUrl,
      projectId: '0'.repeat(32),
      auth,
      fetch,
    }).listAvailableZones();
    return sent;
  }
});

async function refusalOf(call: Promise<unknown>): Promise<ApiError> {
  return call.then(
    (answer) => expect.fail(`it succeeded with ${JSON.stringify(answer)}`),
    (error) => error,
  );
}
