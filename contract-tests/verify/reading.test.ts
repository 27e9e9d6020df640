import { describe, expect, it } from 'vitest';
import { verifyMock } from './verify-mock.js';

describe('reading the mock', () => {
  it('reaches all 31 operations that read, and finds nothing', async () => {
    const { report } = await verifyMock();
    expect(report.operations).toEqual({ reached: 31, total: 31, missed: [] });
    expect(report.findings).toEqual([]);
    expect(report.claims.confirmed).toBeGreaterThan(100);
    expect(report.claims.refuted).toBe(0);
  });

  it('calls only what leads to the wanted operations', async () => {
    const { report } = await verifyMock({ only: ['showInstance'] });
    expect(report.operations).toEqual({ reached: 1, total: 1, missed: [] });
    expect(report.requests).toBeLessThan(60);
  });

  it('stops at the limit of requests and says what it missed', async () => {
    const { report } = await verifyMock({ maxRequests: 5 });
    expect(report.requests).toBe(5);
    expect(report.operations.missed.length).toBeGreaterThan(20);
    expect(report.operations.missed[0]?.why).toBeTruthy();
  });

  it('keeps what was found when it is ended', async () => {
    const end = new AbortController();
    let count = 0;
    const onExchange = () => {
      count += 1;
      if (count === 10) end.abort();
    };
    const { report } = await verifyMock({ signal: end.signal, onExchange });
    expect(report.requests).toBe(10);
    expect(report.operations.reached).toBeGreaterThan(0);
  });
});
