import type { MockOperation } from '../description/form.js';
import type { Route } from '../description/route.js';
import type { Served } from '../description/served.js';
import { isSigned } from '../identity/signature.js';
import type { Answerer, MockAnswer, MockRequest, Reason } from '../message.js';
import { parseBody } from './body.js';
import { checkAnswer } from './check.js';
import { inputReasons } from './input-reasons.js';
import { errorAnswer, Refusal, refusalAnswer } from './refuse.js';
import { type Wishes, wishesOf } from './scenario.js';
import { decoded, parseTarget, type Target } from './target.js';
import { documented, securityViolations } from './validate.js';

/** A request that the description allows, decoded. */
export interface ValidRequest {
  readonly operation: MockOperation;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Target['query'];
  /** Parsed body; undefined when there is none. */
  readonly body: unknown;
}

/** Parts of the answerer that depend on the state. */
export interface Behaviour {
  /** Returns the answer to a bad credential; undefined when it is good. The project is that of the path. */
  authenticate(
    request: MockRequest,
    projectId: string | undefined,
  ): Promise<MockAnswer | undefined>;
  /** Returns the answer to a valid request; undefined for the documented one. */
  answer(request: ValidRequest): MockAnswer | undefined;
  /** Waits for a time that a request asks for. */
  wait(ms: number, signal: AbortSignal | undefined): Promise<void>;
}

/** Creates the innermost step: finds the operation, checks the request, and answers from state or description. */
export function createResponder(
  { description, validatorOf, route }: Served,
  behaviour: Behaviour,
): Answerer {
  return async (request) => {
    const target = parseTarget(request.target);
    if (!target) return badEncoding();
    const found = route(request.method === 'HEAD' ? 'GET' : request.method, target.path);
    if (!found) return notFound(request.method, target.path);
    if (!('operation' in found)) return wrongMethod(request.method, found.allow);
    const { operation } = found;
    const path = pathOf(found);
    if (!path) return badEncoding();
    const wishes = wishesOf(request.headers, target.query);
    if (wishes.delayMs > 0) await behaviour.wait(wishes.delayMs, request.signal);
    const answer = await answerTo(operation, request, path, wishes);
    return { ...answer, operationId: operation.operationId };
  };

  async function answerTo(
    operation: MockOperation,
    request: MockRequest,
    path: Readonly<Record<string, string>>,
    { scenario, query }: Wishes,
  ): Promise<MockAnswer> {
    const parsed = parseBody(operation, request);
    const element = {
      // Prism names methods in lower case.
      method: operation.prism.method as 'get',
      url: { path: encodedPath(operation, path), query: { ...query } },
      headers: { ...request.headers },
      body: 'value' in parsed ? parsed.value : undefined,
    };
    // OpenAPI cannot say that `Authorization` must be a signature, so the date beside any other credential is ignored.
    const { 'x-sdk-date': _, ...unsigned } = element.headers;
    const unsignedElement = { ...element, headers: unsigned };
    if (!isSigned(request) && securityViolations(operation, unsignedElement).length > 0) {
      return (
        documented(operation, { code: 401 }) ??
        errorAnswer(401, 'APIGW.0301', 'Incorrect IAM authentication information.')
      );
    }
    const refused = await behaviour.authenticate(request, path.project_id);
    if (refused) return refused;
    if ('problem' in parsed) return parsed.problem;
    const reasons = inputReasons(operation, element, { path, query }, validatorOf);
    if (reasons.length > 0) return invalid(operation, reasons);
    if (scenario.code !== undefined || scenario.example !== undefined) {
      return documented(operation, scenario) ?? unknownScenario(operation);
    }
    try {
      const answer = behaviour.answer({ operation, path, query, body: parsed.value });
      return answer
        ? checkAnswer(operation, answer, validatorOf)
        : (documented(operation, {}) ?? { status: 501, headers: {} });
    } catch (error) {
      if (error instanceof Refusal) return refusalAnswer(description, error);
      throw error;
    }
  }
}

function pathOf({ segments }: Extract<Route, { operation: unknown }>) {
  const entries = Object.entries(segments).map(([name, text]) => [name, decoded(text)]);
  if (entries.some(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Returns the path in the one encoding that Prism's template reader accepts. */
function encodedPath({ path }: MockOperation, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

function invalid(operation: MockOperation, reasons: readonly Reason[]): MockAnswer {
  const { body, ...answer } = documented(operation, { code: 400 }) ?? {
    status: 400,
    headers: {},
    body: {},
  };
  return { ...answer, body: { ...(body as object), mock_reason: reasons.slice(0, 20) }, reasons };
}

function unknownScenario({ prism, operationId }: MockOperation): MockAnswer {
  const known = prism.responses.flatMap(({ code, contents = [] }) => {
    const examples = contents.flatMap((content) => content.examples ?? []).map(({ key }) => key);
    return [`code=${code}`, ...examples.map((example) => `code=${code}, example=${example}`)];
  });
  return errorAnswer(
    501,
    'MOCK.0501',
    `${operationId} has no such documented answer. It has: ${known.join('; ')}.`,
  );
}

function badEncoding(): MockAnswer {
  const reason: Reason = { in: 'path', path: '', message: 'has a percent-encoding that is broken' };
  return errorAnswer(400, 'DMS.10540014', 'The URL contains invalid parameters.', [reason]);
}

function notFound(method: string, path: string): MockAnswer {
  const reason: Reason = {
    in: 'path',
    path: '',
    message: `names no operation: ${method} ${path.slice(0, 200)}`,
  };
  return errorAnswer(
    404,
    'APIGW.0101',
    'The API does not exist or has not been published in the environment',
    [reason],
  );
}

function wrongMethod(method: string, allow: readonly string[]): MockAnswer {
  const reason: Reason = {
    in: 'path',
    path: '',
    message: `has ${allow.join(', ')}, not ${method.slice(0, 20)}`,
  };
  const answer = errorAnswer(405, 'DMS.00405001', 'This request method is not allowed.', [reason]);
  return { ...answer, headers: { ...answer.headers, allow: allow.join(', ') } };
}
