import { describe, expect, it } from 'vitest';
import { chaptersIn, resolveAnchors } from './anchors.js';

const fenced = '```md\n## No heading {% #x %}\n[a](#x)\n```';

describe('resolveAnchors', () => {
  it('leads links of the docs page to the addresses of headings, also of equal ones', () => {
    const text =
      '## Errors {% #/errors %}\n\n[a](#/mock/errors)\n\n## Mock\n\n### Errors {% #/mock/errors %}';
    expect(resolveAnchors(text)).toBe('## Errors\n\n[a](#errors-1)\n\n## Mock\n\n### Errors');
  });

  it('leads links to the addresses of rows', () => {
    const text =
      '## Codes {% #/codes %}\n\n| `A.1`{% id="a.1" %} | [b](#/codes#b.2) |\n\n- `B`{% id="b.2" %}';
    expect(resolveAnchors(text)).toBe(
      '## Codes\n\n| `A.1`<a id="a.1"></a> | [b](#b.2) |\n\n- `B`<a id="b.2"></a>',
    );
  });

  it('does not change code', () => {
    expect(resolveAnchors(fenced)).toBe(fenced);
  });

  it('turns a link to nothing into text', () => {
    expect(resolveAnchors('See [`a`](#operation/a).')).toBe('See `a`.');
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
