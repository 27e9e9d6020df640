import { describe, expect, it } from 'vitest';
import { readCases } from './cases.js';

describe('readCases', () => {
  it.each([
    ['-  300-1,500 GB for c6.big instances', { with: 'c6.big', minimum: 300, maximum: 1500 }],
    ['Size being **100MB**: 600-90,000 GB', { with: '100MB', minimum: 600, maximum: 90_000 }],
    ['Size being **100MB:** 600-900 GB', { with: '100MB', minimum: 600, maximum: 900 }],
    [
      '-  If **unit** is **month**, it ranges from **1** to **9**.',
      { with: 'month', minimum: 1, maximum: 9 },
    ],
    [
      'When **size** is **100MB**, a range from 3 to 900.',
      { with: '100MB', minimum: 3, maximum: 900 },
    ],
    ['-  When **size** is **100MB**: **300**', { with: '100MB', value: 300 }],
  ])('reads %j', (text, found) => {
    expect(readCases(text)).toEqual([found]);
  });

  it('reads one case per line, and none from a plain range', () => {
    expect(readCases('-  When **a** is **b**: **1**\n-  When **a** is **c**: **2**')).toHaveLength(
      2,
    );
    expect(readCases('The value ranges from 1 to 50.')).toEqual([]);
  });
});
