import { describe, expect, it } from 'vitest';
import { readOptions } from './options.js';

describe('readOptions', () => {
  it.each([
    [['a'], { pages: 'a', json: false, text: false, under: '' }],
    [['a', '--json'], { pages: 'a', json: true }],
    [['a', '--under', 'topics'], { pages: 'a', under: 'topics' }],
    [['a', 'b', '--text'], { pages: 'a', newPages: 'b', text: true }],
  ])('reads %j', (args, options) => {
    expect(readOptions(args)).toMatchObject(options);
  });

  it.each([
    [[], /^Name the folder of the pages\. See --help/],
    [['a', 'b', 'c'], /^More than two folders\. /],
    [['a', '--colour'], /^Unknown option '--colour'\. See --help/],
    [['a', '--under'], /--under.*See --help/],
    [['a', 'b', '--under', 'c'], /^--under goes with one folder only\. /],
    [['a', '--text'], /^--text goes with two folders only\. /],
  ])('refuses %j in one line', (args, message) => {
    expect(() => readOptions(args)).toThrowError(message);
    expect(() => readOptions(args)).not.toThrowError(/\n/);
  });

  it.each(['-h', '--help'])('returns undefined for %s', (option) => {
    expect(readOptions([option])).toBeUndefined();
  });
});
