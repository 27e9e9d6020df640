import { isDeepStrictEqual } from 'node:util';
import { type Exchange, laterField } from './open-server.js';

/** The calls that each program makes. */
export const callNames = [
  ...(['list', 'create-obs', 'create-redis', 'create-kafka', 'error'] as const),
  ...(['text', 'no-content', 'nulls', 'unknown-field', 'unknown-value'] as const),
];
export type CallName = (typeof callNames)[number];

/** A call that did not do as it should. */
export interface Deviation {
  call: CallName;
  reason: string;
}

/** The answer that belongs to a call, and the value that a program should print for it. */
interface Expectation {
  operationId: string;
  isAnswer: (exchange: Exchange) => boolean;
  resultOf: (exchange: Exchange) => unknown;
}

const expectations: Record<Exclude<CallName, 'list'>, Expectation> = {
  'create-obs': creation('sink_type', 'OBS_SINK', 'task_name'),
  'create-redis': creation('source_type', 'REDIS_REPLICATOR_SOURCE', 'task_name'),
  'create-kafka': creation('source_type', 'KAFKA_REPLICATOR_SOURCE', 'id'),
  error: {
    operationId: 'showInstance',
    isAnswer: ({ status }) => status === 404,
    resultOf: ({ status, answered }) => ({ status, code: at(answered, 'error_code') }),
  },
  text: {
    operationId: 'createKafkaConsumerGroup',
    isAnswer: ({ status }) => status === 200,
    resultOf: ({ answered }) => answered,
  },
  'no-content': {
    operationId: 'updateInstance',
    isAnswer: ({ status }) => status === 204,
    resultOf: () => null,
  },
  nulls: {
    operationId: 'listInstanceConsumerGroups',
    isAnswer: ({ answered }) => descriptionsOfGroups(answered).includes(null),
    resultOf: ({ answered }) => descriptionsOfGroups(answered),
  },
  'unknown-field': {
    operationId: 'showInstance',
    isAnswer: ({ answered }) => at(answered, laterField) !== undefined,
    resultOf: ({ answered }) => at(answered, 'name'),
  },
  'unknown-value': {
    operationId: 'listInstances',
    isAnswer: ({ status, query }) => status === 200 && query.get('limit') !== '1',
    resultOf: ({ answered }) => at(answered, 'instances', 0, 'status'),
  },
};

function creation(field: string, kind: string, result: string): Expectation {
  return {
    operationId: 'createConnectorTask',
    isAnswer: ({ status, sent }) => status === 200 && at(sent, field) === kind,
    resultOf: ({ answered }) => at(answered, result),
  };
}

/**
 * Compares what a program printed with what the mock answered, and names the calls that deviate.
 *
 * @param instanceIds IDs of all instances, in the order of the mock.
 */
export function deviations(
  output: string,
  exchanges: readonly Exchange[],
  instanceIds: readonly unknown[],
): Deviation[] {
  const results = readResults(output);
  return callNames.flatMap((call) => {
    const reason = problemOf(call, results.get(call), exchanges, instanceIds);
    return reason === undefined ? [] : [{ call, reason }];
  });
}

function problemOf(
  call: CallName,
  result: Record<string, unknown> | undefined,
  exchanges: readonly Exchange[],
  instanceIds: readonly unknown[],
): string | undefined {
  if (!result) return 'the program printed no line for it';
  if ('error' in result) return String(result.error);
  const expected = call === 'list' ? pagesOf(exchanges, instanceIds) : answerOf(call, exchanges);
  if ('problem' in expected) return expected.problem;
  if (isDeepStrictEqual(result.value, expected.value)) return undefined;
  return `returned ${JSON.stringify(result.value)} instead of ${JSON.stringify(expected.value)}`;
}

type Expected = { value: unknown } | { problem: string };

function answerOf(call: Exclude<CallName, 'list'>, exchanges: readonly Exchange[]): Expected {
  const { operationId, isAnswer, resultOf } = expectations[call];
  const exchange = exchanges.find((one) => one.operationId === operationId && isAnswer(one));
  return exchange
    ? { value: resultOf(exchange) }
    : { problem: `the mock gave no such answer to ${operationId}` };
}

/** Pages of one instance each, so that there must be as many requests. */
function pagesOf(exchanges: readonly Exchange[], instanceIds: readonly unknown[]): Expected {
  const pages = exchanges.filter(
    ({ operationId, query }) => operationId === 'listInstances' && query.get('limit') === '1',
  );
  return pages.length === instanceIds.length
    ? { value: instanceIds }
    : { problem: `sent ${pages.length} requests with limit 1 for ${instanceIds.length} instances` };
}

function readResults(output: string): Map<unknown, Record<string, unknown>> {
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  const results = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return new Map(results.map((result) => [result.call, result]));
}

function descriptionsOfGroups(answered: unknown): unknown[] {
  const groups = at(answered, 'groups');
  return Array.isArray(groups) ? groups.map((group) => at(group, 'group_desc')) : [];
}

/** Returns a part of a JSON value, or undefined if there is none. */
function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );
}
