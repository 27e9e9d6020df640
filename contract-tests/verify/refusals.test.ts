import { describe, expect, it } from 'vitest';
import { verifyMock } from './verify-mock.js';

describe('a run with --refusals', () => {
  it('finds nothing at the mock, and confirms more claims', async () => {
    const plain = await verifyMock();
    const { report } = await verifyMock({ hasRefusals: true });
    expect(report.findings).toEqual([]);
    expect(report.operations.reached).toBe(31);
    expect(report.claims.confirmed).toBeGreaterThan(plain.report.claims.confirmed);
    const security = report.claims.list.find(({ claim }) =>
      claim.startsWith('security of security'),
    );
    expect(security).toMatchObject({ state: 'confirmed', observations: 31 });
  });

  it('refutes what the service takes although it should refuse', async () => {
    const { report } = await verifyMock(
      { only: ['listInstances'], hasRefusals: true },
      async (url, answer, { headers }) => {
        const isTaken = url.searchParams.get('limit') === '51' || !headers['x-auth-token'];
        if (!isTaken || answer.status < 400) return answer;
        const body = '{"instances":[],"instance_num":0}';
        return new Response(body, { headers: answer.headers });
      },
    );
    const found = report.findings.map(({ severity, kind, expected }) => [severity, kind, expected]);
    expect(found).toContainEqual(['breaks', 'status', '401, without a token']);
    expect(found).toContainEqual(['breaks', 'status', '400, because limit is 51']);
    const refuted = report.claims.list.filter(({ state }) => state === 'refuted');
    expect(refuted.map(({ claim }) => claim.split(' (')[0])).toContain(
      'security of security of all operations',
    );
  });

  it('names a limit of 0 that is taken once, as no page has so few items', async () => {
    const { report } = await verifyMock(
      { only: ['listInstances'], hasRefusals: true },
      async (url, answer) => {
        if (url.searchParams.get('limit') !== '0') return answer;
        const body = '{"instances":[{"instance_id":"a"}],"instance_num":1}';
        return new Response(body, { headers: answer.headers });
      },
    );
    const found = report.findings.filter(({ kind }) => kind === 'status' || kind === 'paging');
    expect(found.map(({ expected }) => expected)).toEqual(['400, because limit is 0']);
  });
});
