import { anyArguments } from '../support/calls.js';
import { answerOf, operations } from '../support/description.js';

/** A documented call, as plain data that another process can read. */
export interface SampleCall {
  operationId: string;
  /** HTTP method, in capitals. */
  method: string;
  args: Record<string, unknown>;
  /** Whether the client parses the body of a success as JSON. */
  answersJson: boolean;
}

/** A call of each operation of the description. */
export const sampleCalls = operations.map(
  (operation): SampleCall => ({
    operationId: operation.operationId,
    method: operation.method.toUpperCase(),
    args: anyArguments(operation),
    answersJson: answerOf(operation) === 'JSON',
  }),
);

/** A call per HTTP method of the API, of an operation that answers JSON where there is one. */
export const oneOfEachMethod = [...new Set(sampleCalls.map(({ method }) => method))].flatMap(
  (wanted) => {
    const calls = sampleCalls.filter(({ method }) => method === wanted);
    return calls.find(({ answersJson }) => answersJson) ?? calls.slice(0, 1);
  },
);
