import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Mock } from 'otc-dms-kafka-mock';
import { serveMock } from 'otc-dms-kafka-mock/server';
import { execute } from './execute.js';
import type { Sdk } from './sdks.js';

const journey = fileURLToPath(new URL('journey.json', import.meta.url));
const projectId = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';
// The only key pair that the mock knows.
const key: [string, string] = [
  'MOCKACCESSKEY00000000',
  'mock-secret-key-0000000000000000000000000',
];

/** A call of the journey. */
export interface Step {
  /** ID of the operation, as the vendor spells it. */
  readonly call: string;
  readonly request: { readonly body?: unknown };
}

/** Last line that a program prints. */
export interface Report {
  readonly sdk: string;
  readonly version: string;
  readonly operations: readonly { readonly name: string; readonly answer: unknown }[];
  /** Calls that failed, with the ID of the operation before the colon. */
  readonly disagreements: readonly string[];
}

/** A request that the mock received, and its answer. */
export interface Exchange {
  readonly operationId: string | undefined;
  readonly sent: unknown;
  readonly answered: unknown;
}

/** Steps of the journey, in order. */
export const steps = JSON.parse(readFileSync(journey, 'utf8')) as readonly Step[];

/** Runs the program of an SDK at a mock, and returns its report and the exchanges that succeeded. */
export async function takeJourney(mock: Mock, sdk: Sdk): Promise<[Report, Exchange[]]> {
  const exchanges: Exchange[] = [];
  const server = await serveMock({
    answer: async (request) => {
      const answer = await mock.answer(request);
      const { operationId, status } = answer;
      // The mock may change an answer's objects later.
      const answered: unknown = structuredClone(answer.body);
      const sent: unknown = request.body === '' ? undefined : JSON.parse(request.body);
      if (status < 300) exchanges.push({ operationId, sent, answered });
      return answer;
    },
  });
  try {
    const [file, ...args] = sdk.run;
    const url = `http://127.0.0.1:${server.port}`;
    const output = await execute([file, ...args, url, projectId, ...key, journey], sdk.folder);
    const report = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Report;
    return [report, exchanges];
  } finally {
    await server.close();
  }
}
