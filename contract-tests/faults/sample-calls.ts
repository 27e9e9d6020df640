import type { Operation } from '../../src/wire/operation.js';

/** An operation with arguments that suit every client method; the service would refuse them. */
export interface SampleCall {
  operationId: string;
  operation: Operation;
  args: Record<string, unknown>;
}

/** Arguments for each operation of the table. */
export function sampleCalls(operations: Readonly<Record<string, Operation>>): SampleCall[] {
  return Object.entries(operations).map(([operationId, operation]) => ({
    operationId,
    operation,
    args: argumentsFor(operation),
  }));
}

/** One operation of each method that the API uses, with a JSON answer where there is one. */
export function oneOfEachMethod(calls: readonly SampleCall[]): SampleCall[] {
  const inOrder = [...calls].sort(
    (one, other) => Number(answersJson(other)) - Number(answersJson(one)),
  );
  const byMethod = new Map<string, SampleCall>();
  for (const call of inOrder) {
    if (!byMethod.has(call.operation.method)) byMethod.set(call.operation.method, call);
  }
  return [...byMethod.values()];
}

/** Whether the body of a success is read. */
export function answersJson({ operation }: SampleCall): boolean {
  return operation.answer === undefined;
}

function argumentsFor({ path, query = [], body }: Operation): Record<string, unknown> {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const inQuery = query.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1));
  const parameters = [...inPath, ...inQuery].map((name) => [name, `a-${name}`]);
  return { ...Object.fromEntries(parameters), ...(body && { body: {} }) };
}
