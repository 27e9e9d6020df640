import { describe, expect, it } from 'vitest';
import { figure, toMarkdown } from './markdown.js';

describe('figure', () => {
  it.each([
    [3.45, '3.5'],
    [9.99, '10.0'],
    [31.4, '31'],
    [-0.01, '0.0'],
    [-4.26, '-4.3'],
    [Number.NaN, 'not measured'],
  ])('writes %d as %s', (value, text) => expect(figure(value)).toBe(text));
});

describe('toMarkdown', () => {
  it('writes heading, text and table', () => {
    const section = {
      title: 'Size',
      text: ['As bundled.'],
      columns: ['', 'kB'],
      rows: [['ky', '4']],
    };
    expect(toMarkdown(section)).toBe(
      '## Size\n\nAs bundled.\n\n|  | kB |\n| :-- | --: |\n| ky | 4 |',
    );
  });
});
