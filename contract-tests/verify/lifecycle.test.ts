import { createMock } from 'otc-dms-kafka-mock';
import { describe, expect, it } from 'vitest';
import { verifyMock } from './verify-mock.js';

const lifecycle = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';

/** Names of everything in a mock that a run created. */
function leftIn(mock: Awaited<ReturnType<typeof createMock>>): string[] {
  return JSON.stringify(mock.snapshot()).match(/verify-[a-z]+-[0-9a-f]{8}/g) ?? [];
}

describe('a run with --lifecycle', () => {
  it('reaches all 64 operations, finds nothing that breaks, and leaves nothing', async () => {
    const mock = await createMock();
    const pause = async (ms: number) => mock.advance(ms);
    const { report } = await verifyMock({ lifecycle, pause, mock });
    expect(report.operations).toEqual({ reached: 64, total: 64, missed: [] });
    expect(report.findings).toEqual([]);
    expect(report.leftovers).toEqual([]);
    const { data } = await listOf(mock);
    expect(data).not.toContain('verify-');
  });
});

async function listOf(mock: Awaited<ReturnType<typeof createMock>>) {
  leftIn(mock);
  const url = 'http://dms.test/v2/d4f1a7c2b8e94f6d9a03c51e7b2f8064/instances?engine=kafka&limit=50';
  const answer = await mock.fetch(url, { headers: { 'x-auth-token': 't' } });
  return { data: await answer.text() };
}
