import { describe, expect, it } from 'vitest';
import { writePython } from './python.js';
import type { SampleRequest } from './sample-request.js';

const list: SampleRequest = {
  operationId: 'listThings',
  method: 'GET',
  path: '/v2/things',
  query: '',
  args: {},
  bodies: [],
  bodyType: undefined,
  isPaged: false,
  hasAnswer: true,
  waiter: undefined,
  isAnswerSure: true,
};
const body = { name: 'one', summary: 'One thing', value: { id: 1 } };

/** The end of a sample, after the request. */
function endOf(request: SampleRequest): string {
  return writePython(request, 'https://dms.test').split('\n)\n').at(-1) ?? '';
}

describe('writePython', () => {
  const end = `try:
    response = urlopen(request)
except HTTPError as refusal:
    response = refusal
with response:
    print(response.status, response.read().decode())
`;

  it.each([
    ['without a body', list],
    ['with a query', { ...list, query: 'limit=1' }],
    ['with a body', { ...list, method: 'POST', bodies: [body] }],
  ])('prints the answer also when the service refuses: %s', (_, request) => {
    expect(endOf(request)).toBe(end);
    expect(writePython(request, 'https://dms.test')).toContain(
      'from urllib.error import HTTPError\nfrom urllib.request import Request, urlopen\n',
    );
  });
});
