import type { Mock } from 'otc-dms-kafka-mock';
import type { DescribedRequest } from './described-request.js';

/**
 * Sends requests to a mock, each to the objects of the examples.
 *
 * @returns the IDs of the operations, and what is wrong with the form of requests.
 */
export async function tryRequests(
  mock: Mock,
  requests: readonly DescribedRequest[],
): Promise<{ operationIds: Set<string>; problems: string[] }> {
  const operationIds = new Set<string>();
  const problems: string[] = [];
  for (const request of requests) {
    mock.reset();
    const answer = await send(mock, request);
    const operationId = mock.requests.at(-1)?.operationId;
    if (operationId !== undefined) operationIds.add(operationId);
    if (answer.status < 400) continue;
    // The state may refuse, such as a name that is taken. A documented answer is given to each request of the right form.
    const statuses = mock.description.operations
      .filter((operation) => operation.operationId === operationId)
      .flatMap(({ successes }) => Object.keys(successes));
    const again = await send(mock, request, { prefer: `code=${statuses[0]}` });
    if (again.status >= 400) problems.push(`${operationId} ${again.status} ${await again.text()}`);
  }
  return { operationIds, problems };
}

async function send(
  mock: Mock,
  { method, target, headers, body }: DescribedRequest,
  more: Record<string, string> = {},
): Promise<Response> {
  return mock.fetch(`http://dms.test${target}`, {
    method,
    headers: { ...headers, 'x-auth-token': 'any-token', ...more },
    ...(body !== undefined && { body }),
  });
}
