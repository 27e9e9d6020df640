import { describe, expect, it } from 'vitest';
import { readMeanings } from '../pages/meanings.js';
import { compareMeanings } from './compare-meanings.js';

const page = readMeanings('-  **Dead**: No members.\n-  **ALL_FULL**: Rebalancing now.\n');

function found(text: string): { said: string[]; skipped: string[] } {
  const said: string[] = [];
  const skipped: string[] = [];
  compareMeanings(
    page,
    text,
    (aspect) => said.push(aspect),
    (value) => skipped.push(value),
  );
  return { said, skipped };
}

describe('compareMeanings', () => {
  it('accepts meanings in other words that share some, and other spellings of a value', () => {
    const text = '- `DEAD`: has no member.\n- `AllFull`: is rebalanced.';
    expect(found(text)).toEqual({ said: [], skipped: [] });
  });

  it('finds meanings that are swapped', () => {
    const { said } = found('- `ALL_FULL`: has no member.\n- `Dead`: is rebalanced.');
    expect(said).toEqual(['meaning']);
  });

  it('names values that it cannot compare', () => {
    const text = '- `Dead`: is empty.\n- `ALL_FULL`: is rebalanced.';
    expect(found(text)).toEqual({ said: [], skipped: ['Dead'] });
  });
});
