import { describe, expect, it } from 'vitest';
import { type Fault, plantIn } from './fault.js';

const fault: Fault = { name: 'more', file: 'a.ts', find: 'a < b', replace: 'a <= b' };

describe('plantIn', () => {
  it('replaces a text that occurs once', () => {
    expect(plantIn('if (a < b) return;', fault)).toEqual({ planted: 'if (a <= b) return;' });
  });

  it.each([
    ['if (a > b) return;', 'no longer contains the text to find'],
    ['if (a < b || a < b) return;', 'contains the text to find 2 times'],
  ])('refuses %s', (text, problem) => {
    expect(plantIn(text, fault)).toEqual({ problem });
  });
});
