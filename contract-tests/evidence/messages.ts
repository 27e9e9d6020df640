import {
  bodyOf,
  type DescribedOperation,
  jsonOf,
  resolve,
  type Schema,
} from '../../tools/description/openapi-document.js';
import { readDataFile } from '../../tools/description/read-yaml.js';
import { exampleOf } from '../support/calls.js';
import { document, operations } from '../support/description.js';
import { evidence, type SeenMessage } from './read-evidence.js';

/** A request or an answer that a test sends, with the operation that it belongs to. */
export interface Message extends SeenMessage {
  readonly title: string;
  readonly operation: DescribedOperation;
}

/** A message that a user reported, or that was made up in the manner of one. */
interface Case extends SeenMessage {
  readonly name: string;
  readonly operation: string;
}

const cases = readDataFile<{ requests: Case[]; answers: Case[] }>(
  new URL('cases.yaml', import.meta.url),
  'requests',
  'answers',
);

/** Requests of the evidence and of the cases. */
export const requests = [...ofEvidence('requests'), ...ofCases(cases.requests)];

/** Answers of the evidence and of the cases. */
export const answers = [...ofEvidence('answers'), ...ofCases(cases.answers)];

/** Returns the arguments of the client for a request: its query and body, and examples for the path. */
export function argumentsOf({ operation, query = {}, body }: Message): Record<string, unknown> {
  const inPath = operation.parameters
    .filter((parameter) => parameter.in === 'path' && parameter.name !== 'project_id')
    .map(({ name, schema }) => [name, exampleOf(name, schema)]);
  const given = Object.entries(query).map(([name, value]) => {
    const parameter = operation.parameters.find((one) => one.name === name);
    return [name, asTyped(value, parameter?.schema)];
  });
  return Object.fromEntries([...inPath, ...given, ...(body === undefined ? [] : [['body', body]])]);
}

/** Returns the schema of the body of a request; undefined when the operation takes none. */
export function requestSchema({ operation }: Message): Schema | undefined {
  return jsonOf(operation.requestBody)?.schema;
}

/** Returns the schema of the body of an answer; undefined when its status has none. */
export function answerSchema({ operation, status }: Message): Schema | undefined {
  return bodyOf(operation.responses[String(status)])?.media.schema;
}

/** Returns the messages with their titles, for tests. */
export function titled(messages: readonly Message[]) {
  return messages.map((message) => [message.title, message] as const);
}

/** Text and number are alike in a URL, so a source may show either. */
function asTyped(value: unknown, schema: Schema | undefined): unknown {
  const type = schema && resolve(document, schema).type;
  if (type === 'string') return String(value);
  return type === 'integer' ? Number(value) : value;
}

function ofEvidence(kind: 'requests' | 'answers'): Message[] {
  return operations.flatMap((operation) =>
    (evidence.get(operation.operationId)?.[kind] ?? []).map((message, index) => ({
      ...message,
      operation,
      title: `${operation.operationId} ${index + 1} of ${message.source}`,
    })),
  );
}

function ofCases(given: readonly Case[]): Message[] {
  return given.map(({ name, operation: operationId, ...message }) => {
    const operation = operations.find((one) => one.operationId === operationId);
    if (!operation) throw new Error(`case "${name}": no operation ${operationId}`);
    return { ...message, operation, title: `${operationId}: ${name}` };
  });
}
