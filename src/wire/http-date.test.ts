import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseHttpDate } from './http-date.js';

// The last form names no zone, so a parser of dates takes it for local time.
const { TZ } = process.env;
beforeAll(() => {
  process.env.TZ = 'Asia/Tokyo';
});
afterAll(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

describe('parseHttpDate', () => {
  it.each([
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
  ])('parses %s', (text) => {
    expect(parseHttpDate(text)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
  });

  it.each([
    null,
    '',
    '2026',
    '1994-11-06T08:49:37Z',
    '-5',
    '1.5',
    '06 Nov 1994',
    'Sun, 06 Nov 1994 08:49:37',
    'Sun, 06 Nov 1994 08:49:37 +0900',
    'Sun, 06 Nov 19941 08:49:37 GMT',
    'Sun, 06 Nov -001 08:49:37 GMT',
    'Sun, 46 Nov 1994 08:49:37 GMT',
    'Sun, 06 Foo 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 28:49:37 GMT',
    'Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT',
  ])('takes %j for no date', (text) => {
    expect(parseHttpDate(text)).toBeNaN();
  });
});
