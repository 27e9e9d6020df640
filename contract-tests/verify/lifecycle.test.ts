import { createMock, type Mock } from 'otc-dms-kafka-mock';
import { describe, expect, it } from 'vitest';
import { verifyMock } from './verify-mock.js';

const lifecycle = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';
const destructive =
  /\/(extend|password|autotopic|crossvpc|configs|connector|delete-connector|instances\/action)\b/;

/** Returns the names of a run that are still in a mock. */
async function leftIn(mock: Mock): Promise<string[]> {
  // Instances that are being deleted go in time.
  mock.advance(600_000);
  const project = 'http://dms.test/v2/d4f1a7c2b8e94f6d9a03c51e7b2f8064/instances';
  const lists = ['', `/${lifecycle}/topics`, `/${lifecycle}/groups`, `/${lifecycle}/users`];
  const texts = await Promise.all(
    lists.map(async (list) => {
      const query = list.endsWith('users') ? '' : '?limit=50';
      const answer = await mock.fetch(project + list + query, { headers: { 'x-auth-token': 't' } });
      return answer.text();
    }),
  );
  return texts.join('').match(/verify-[a-z]+-[0-9a-f]{8}/g) ?? [];
}

async function start(
  more: Parameters<typeof verifyMock>[0] = {},
  twist?: Parameters<typeof verifyMock>[1],
) {
  const mock = more.mock ?? (await createMock());
  const pause = async (ms: number) => mock.advance(ms);
  const sent: string[] = [];
  const { report } = await verifyMock(
    {
      lifecycle,
      pause,
      ...more,
      mock,
      onExchange(exchange) {
        sent.push(`${exchange.request.method} ${exchange.request.url}`);
        more.onExchange?.(exchange);
      },
    },
    twist,
  );
  return { mock, report, sent };
}

describe('a run with --lifecycle', () => {
  it('reaches all 64 operations, finds nothing, and leaves nothing', async () => {
    const { mock, report, sent } = await start();
    expect(report.operations).toEqual({ reached: 64, total: 64, missed: [] });
    expect(report.findings).toEqual([]);
    expect(report.leftovers).toEqual([]);
    expect(await leftIn(mock)).toEqual([]);
    const onGiven = sent.filter((one) => !one.startsWith('GET') && one.includes(lifecycle));
    expect(onGiven.length).toBeGreaterThan(10);
    expect(onGiven.filter((one) => destructive.test(one))).toEqual([]);
    expect(onGiven.filter((one) => one.endsWith(lifecycle))).toEqual([]);
  });

  it.each([
    'createInstanceTopic',
    'createInstanceUser',
    'createKafkaConsumerGroup',
    'createPostPaidInstance',
  ])('deletes all when it is ended after %s', async (last) => {
    const end = new AbortController();
    const { mock, report } = await start({
      signal: end.signal,
      onExchange: ({ operation }) => operation?.operationId === last && end.abort(),
    });
    expect(report.leftovers).toEqual([]);
    expect(await leftIn(mock)).toEqual([]);
    expect(report.operations.reached).toBeLessThan(64);
  });

  it('lists what it could not delete, and the next run deletes it', async () => {
    const refuse = async (url: URL, answer: Response, { method }: { method: string }) =>
      url.pathname.endsWith('/topics/delete') && method === 'POST'
        ? new Response('{"error_code":"DMS.1","error_msg":"no"}', {
            status: 403,
            headers: answer.headers,
          })
        : answer;
    const mock = await createMock();
    const { report } = await start({ mock }, refuse);
    expect(report.leftovers).toHaveLength(1);
    expect(report.leftovers[0]).toMatch(/^topic verify-topic-/);
    // The mock deleted it nevertheless; this one stands for it.
    const url = `http://dms.test/v2/d4f1a7c2b8e94f6d9a03c51e7b2f8064/instances/${lifecycle}/topics`;
    const body = JSON.stringify({ id: 'verify-topic-0123abcd' });
    const headers = { 'x-auth-token': 't', 'content-type': 'application/json' };
    await mock.fetch(url, { method: 'POST', headers, body });
    expect(await leftIn(mock)).not.toEqual([]);
    await start({ mock, deletesLeftovers: true });
    expect(await leftIn(mock)).toEqual([]);
  });
});
