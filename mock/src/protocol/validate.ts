import type { IHttpRequest } from '@stoplight/prism-http';
import commonJs from '@stoplight/prism-http/dist/mocker/negotiator/NegotiatorHelpers.js';
import { validateInput, validateSecurity } from '@stoplight/prism-http/dist/validator/index.js';
import type { MockOperation } from '../description/form.js';
import type { MockAnswer } from '../message.js';
import type { Scenario } from './scenario.js';

// Node gives a CommonJS module whole; bundlers and Vitest give its default export.
const negotiator = commonJs.default ?? (commonJs as unknown as typeof commonJs.default);

/** A violation of the description, as Prism reports it. */
export interface Violation {
  /** Place: `body`, `query`, `header` or `path`, then names. */
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
}

/** Checks that a request has a credential of a described kind. */
export function securityViolations(operation: MockOperation, element: IHttpRequest): Violation[] {
  return leftOf(validateSecurity({ resource: operation.prism, element }));
}

/** Checks parameters and body of a request. */
export function inputViolations(operation: MockOperation, element: IHttpRequest): Violation[] {
  return leftOf(validateInput({ resource: operation.prism, element }));
}

/** Returns a documented answer; undefined when the description has none like it. */
export function documented(operation: MockOperation, scenario: Scenario): MockAnswer | undefined {
  const { code, example: exampleKey } = scenario;
  const options = { dynamic: false, ...(code && { code }), ...(exampleKey && { exampleKey }) };
  const found = negotiator.negotiateOptionsForValidRequest(operation.prism, options)(silentLogger);
  if (found._tag === 'Left') return undefined;
  const { code: status, mediaType, bodyExample, headers = [] } = found.right;
  const body = exampleValue(bodyExample);
  // Prism gives a success instead of a code without the example, and ignores the example of an answer without a body.
  if (code !== undefined && Number(status) !== code) return undefined;
  if (exampleKey !== undefined && (body === undefined || bodyExample?.key !== exampleKey)) {
    return undefined;
  }
  const sent = headers.map(({ name, examples, schema }) => {
    const value = exampleValue(examples?.[0]) ?? [schema?.examples].flat()[0] ?? schema?.default;
    return [name.toLowerCase(), value === undefined ? undefined : String(value)];
  });
  return {
    status: Number(status),
    headers: {
      ...Object.fromEntries(sent.filter(([, value]) => value !== undefined)),
      ...(body !== undefined && mediaType && { 'content-type': mediaType }),
    },
    body,
  };
}

function exampleValue(example: unknown): unknown {
  return (example as { value?: unknown } | undefined)?.value;
}

function leftOf(either: { _tag: string; left?: unknown }): Violation[] {
  return either._tag === 'Left' ? (either.left as Violation[]) : [];
}

const ignore = () => {};

// Prism requires a pino logger. The mock has a log of its own.
// biome-ignore lint/suspicious/noExplicitAny: the rest of a pino logger is not used.
const silentLogger: any = {
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  child: () => silentLogger,
};
