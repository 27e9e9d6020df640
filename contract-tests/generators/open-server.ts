import { createMock, type MockAnswer, type MockOptions } from 'otc-dms-kafka-mock';
import { serveMock } from 'otc-dms-kafka-mock/server';

/** Arguments of the calls, from the examples of the description. */
export const projectId = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';
export const instanceId = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';

/** Field that the server adds to the details of an instance, as the service might later. */
export const laterField = 'added_later';
const laterStatus = 'ADDED_LATER';

/** A request that the server received, and its answer. */
export interface Exchange {
  readonly operationId: string | undefined;
  readonly query: URLSearchParams;
  readonly sent: unknown;
  readonly status: number;
  readonly answered: unknown;
}

/** A server with the state of one client. */
export interface Server {
  readonly url: string;
  readonly exchanges: readonly Exchange[];
  /** IDs of all instances, in the order of the list. */
  readonly instanceIds: readonly unknown[];
  close(): Promise<void>;
}

/** Serves a new mock, whose answers have a field and a value that the description lacks. */
export async function openServer(description: MockOptions['description']): Promise<Server> {
  const mock = await createMock({ description });
  const all = await mock.fetch(`http://127.0.0.1/v2/${projectId}/instances?engine=kafka`, {
    headers: { 'X-Auth-Token': 'a-token' },
  });
  const { instances } = (await all.json()) as { instances: { instance_id: unknown }[] };
  const exchanges: Exchange[] = [];
  const server = await serveMock({
    answer: async (request) => {
      const query = new URL(request.target, 'http://127.0.0.1').searchParams;
      const answer = addLater(await mock.answer(request), query);
      exchanges.push({
        operationId: answer.operationId,
        query,
        sent: parsed(request.body),
        status: answer.status,
        // The mock may change an answer's objects later.
        answered: structuredClone(answer.body) ?? null,
      });
      return answer;
    },
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    exchanges,
    instanceIds: instances.map(({ instance_id }) => instance_id),
    close: () => server.close(),
  };
}

/** Adds a field to the details of an instance, and an unknown status to a list that is not read one by one. */
function addLater(answer: MockAnswer, query: URLSearchParams): MockAnswer {
  const { operationId, status } = answer;
  if (status !== 200) return answer;
  const body = structuredClone(answer.body);
  if (operationId === 'showInstance') {
    Object.assign(body as object, { [laterField]: { kind: 'new', values: [1, null] } });
  }
  if (operationId === 'listInstances' && query.get('limit') !== '1') {
    const [first] = (body as { instances: { status: string }[] }).instances;
    if (first) first.status = laterStatus;
  }
  return { ...answer, body };
}

/** Parses a body, which the mock refuses if it is no JSON. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
