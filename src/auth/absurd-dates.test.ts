import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AuthenticationError } from '../errors/api-error.js';
import { answer, endOf, testClient } from '../test-support/test-client.js';
import { akskAuth } from './aksk-auth.js';

const NOW = Date.UTC(2026, 0, 15, 12);
const inAYear = 'Fri, 15 Jan 2027 12:00:00 GMT';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Makes calls to a service whose refusals have these dates, one after the other; returns the dates of signatures. */
async function signedDates(dates: readonly (string | undefined)[], calls: number) {
  const steps = dates.map((date) => () => answer(401, date === undefined ? {} : { Date: date }));
  const auth = akskAuth({ accessKey: 'AK', secretKey: 'SECRET' });
  const { call, sent } = testClient([...steps, 200], { auth });
  const ends: unknown[] = [];
  for (let count = 0; count < calls; count += 1) ends.push(await endOf(call()));
  return { ends, dates: sent.map(({ headers }) => headers.get('x-sdk-date')) };
}

describe('a refused signature whose answer has an absurd date', () => {
  it.each([
    'Thu, 01 Jan 1970 00:00:00 GMT',
    'Fri, 31 Dec 9999 23:59:59 GMT',
    'Sat, 13 Sep 275760 00:00:00 GMT',
    'Mon, 01 Jan 0001 00:00:00 GMT',
    '-1',
    '0',
    '2050',
    '1e300',
    'garbage',
    '',
  ])('%j changes no signature', async (date) => {
    const { ends, dates } = await signedDates([date, date], 3);
    expect(ends[0]).toBeInstanceOf(AuthenticationError);
    expect(ends[2]).toEqual({});
    expect(new Set(dates)).toEqual(new Set(['20260115T120000Z']));
  });

  it('recovers from a date that is only wrong', async () => {
    const { ends, dates } = await signedDates([inAYear, inAYear], 2);
    expect(ends[0]).toBeInstanceOf(AuthenticationError);
    expect(ends[1]).toEqual({});
    expect(dates).toEqual(['20260115T120000Z', '20270115T120000Z', '20260115T120000Z']);
  });

  it('recovers when the dates differ from answer to answer', async () => {
    const { ends, dates } = await signedDates([inAYear, 'Fri, 31 Dec 9999 23:59:59 GMT'], 2);
    expect(ends[1]).toEqual({});
    expect(dates.at(-1)).toBe('20260115T120000Z');
  });
});
