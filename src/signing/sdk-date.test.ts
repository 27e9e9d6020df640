import { describe, expect, it } from 'vitest';
import { fromSdkDate, toSdkDate } from './sdk-date.js';

describe('toSdkDate', () => {
  it('writes a time without separators or fractions', () => {
    expect(toSdkDate(Date.UTC(2019, 10, 15, 3, 36, 55, 999))).toBe('20191115T033655Z');
  });
});

describe('fromSdkDate', () => {
  it('reads what toSdkDate writes', () => {
    expect(fromSdkDate('20191115T033655Z')).toBe(Date.UTC(2019, 10, 15, 3, 36, 55));
  });

  it.each(['', 'yesterday', '20191315T033655Z'])('reads no time from "%s"', (text) => {
    expect(fromSdkDate(text)).toBeNaN();
  });
});
