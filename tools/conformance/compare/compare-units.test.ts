import { describe, expect, it } from 'vitest';
import { compareUnit, unitsIn } from './compare-units.js';

describe('unitsIn', () => {
  it.each([
    ['Time to wait, in milliseconds.', ['ms']],
    ['Time, in epoch milliseconds.', ['ms']],
    ['Size, in kilobytes.', ['KB']],
    ['Rate, in KB/s; `-1` means no limit.', ['KB/s']],
    ['Time that a message is kept, 1 to 720 hours.', ['hour']],
    ['Length, 1 to 9 months or 1 to 3 years.', []],
    ['Other settings (largest batch, 0 to 10 bytes).', []],
    ['Start, in ISO 8601 with milliseconds.', []],
  ])('reads %j', (text, units) => {
    expect(unitsIn(text)).toEqual(units);
  });
});

describe('compareUnit', () => {
  const found = (unit: string | undefined, description: string, evidence?: string) => {
    const said: string[] = [];
    const schema = { description, ...(evidence && { 'x-inferred': { description: evidence } }) };
    compareUnit(unit ? { unit } : {}, schema, (_, page, ours) => said.push(`${page} -> ${ours}`));
    return said;
  };

  it.each([
    ['the same unit', 'ms', 'Time, in milliseconds.', undefined, []],
    ['a word that contains the unit', 's', 'Time, in milliseconds.', undefined, ['s -> ms']],
    ['a thousand times as much', 'byte', 'Size, in kilobytes.', undefined, ['byte -> KB']],
    ['an unknown unit', 'furlong', 'Way, in bytes.', undefined, ['furlong -> byte']],
    ['no unit of ours', 's', 'Time.', undefined, ['s -> no unit: Time.']],
    ['a unit of ours alone', undefined, 'Time, in seconds.', undefined, ['nothing -> s']],
    ['evidence for it', undefined, 'Time, in seconds.', 'The example has seconds.', []],
    ['evidence for another', undefined, 'Time, in seconds.', 'In milliseconds.', ['nothing -> s']],
  ])('compares %s', (_, unit, text, evidence, expected) => {
    expect(found(unit, text, evidence)).toEqual(expected);
  });
});
