import { describe, expect, it } from 'vitest';
import { chaptersIn, resolveAnchors } from './anchors.js';

const fenced = '```md\n## No heading {% #x %}\n[a](#x)\n```';

describe('resolveAnchors', () => {
  it('leads links of the docs page to the addresses of headings, also of equal ones', () => {
    const text =
      '## Errors {% #/errors %}\n\n[a](#/mock/errors)\n\n## Mock\n\n### Errors {% #/mock/errors %}';
    expect(resolveAnchors(text)).toBe('## Errors\n\n[a](#errors-1)\n\n## Mock\n\n### Errors');
  });

  it('does not change code', () => {
    expect(resolveAnchors(fenced)).toBe(fenced);
  });

  it('refuses a link to nothing', () => {
    expect(() => resolveAnchors('[a](#/lost)')).toThrow('"#/lost"');
  });
});

describe('chaptersIn', () => {
  it('lists chapters with their parts, and no deeper heading', () => {
    expect(chaptersIn(`# T\n\n## A b\n\n### C\n\n#### D\n\n${fenced}\n\n## E`)).toEqual([
      { text: 'A b', slug: 'a-b', parts: [{ text: 'C', slug: 'c' }] },
      { text: 'E', slug: 'e', parts: [] },
    ]);
  });
});
