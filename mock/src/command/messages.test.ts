import { describe, expect, it } from 'vitest';
import { requestLine } from './messages.js';

const request = { method: 'GET', url: '/a?b=1', status: 200, reasons: [], ms: 1, at: '' };

describe('requestLine', () => {
  it('shows method, URL, status and reasons', () => {
    expect(requestLine(request)).toBe('GET /a?b=1 200');
    const reasons = [
      { in: 'body', path: 'a[1].b', message: 'must be one of c, d' },
      { in: 'body', path: '', message: 'is not JSON' },
    ] as const;
    expect(requestLine({ ...request, status: 400, reasons })).toBe(
      'GET /a?b=1 400 (body a[1].b must be one of c, d; body is not JSON)',
    );
    expect(requestLine({ ...request, status: 0 })).toBe('GET /a?b=1 dropped');
  });

  it('does not let a request control the terminal', () => {
    const reasons = [{ in: 'body', path: '\u001b[2J\n', message: 'is unknown' }] as const;
    expect(requestLine({ ...request, status: 400, reasons })).toBe(
      'GET /a?b=1 400 (body ?[2J? is unknown)',
    );
    const long = requestLine({ ...request, url: '/x'.repeat(5000) });
    expect(long.length).toBeLessThanOrEqual(2000);
  });
});
