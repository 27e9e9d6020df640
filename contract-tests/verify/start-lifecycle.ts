import { createMock } from 'otc-dms-kafka-mock';
import { lifecycle } from './left-in.js';
import { verifyMock } from './verify-mock.js';

/** Runs the life cycle on a mock, whose clock moves while the run waits. */
export async function startLifecycle(
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
