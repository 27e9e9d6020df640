import { describe, expect, it } from 'vitest';
import { escapeDescriptions, escapeHtml } from './escape-html.js';

const image = '<img src=x onerror=alert(1)>';
const shown = '&lt;img src=x onerror=alert(1)>';

describe('escapeHtml', () => {
  it.each([
    [
      '<meta http-equiv=refresh content="0;url=https://example.com">',
      '&lt;meta http-equiv=refresh content="0;url=https://example.com">',
    ],
    ['a <style>b</style>', 'a &lt;style>b&lt;/style>'],
    ['<IFRAME src=x>', '&lt;IFRAME src=x>'],
    ['<!-- c --> <?php', '&lt;!-- c --> &lt;?php'],
    ['<details open>', '&lt;details open>'],
    ['<br/onclick=x>', '&lt;br/onclick=x>'],
    ['</details\n>', '&lt;/details\n>'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });

  it.each([
    'Between 1 and < 3, a<3.',
    'Code `<name>`, ``a`<b>`` and `x`.',
    '```ts\nconst a: Map<string> = `<b>`;\n\n<c>\n```\n\nText.',
    '````\n```\n<b>\n````',
    '<details>\n<summary>Codes</summary>\n\n- `<code>`\n\n</details>',
    '| a<br>b | `<c>` |',
  ])('keeps %j', (text) => {
    expect(escapeHtml(text)).toBe(text);
  });

  // Each line break, mark or tag here makes Redoc read as prose what looks like code.
  it.each([
    ['marks of another paragraph', '`\n\n#\n\n`'],
    ['marks of other lines', 'a ` b\nc `#` d'],
    ['marks of other list items', '- `\n- #\n- `'],
    ['a masked mark', '\\`#`'],
    ['cells of a table', '| `a | # ` |'],
    ['a block of HTML', '<details> `#`'],
    ['a line after a tag', '<br>\n`#`'],
    ['a fence in a block of HTML', '<details>\n```\n#\n```'],
    ['a fence that is none', '``` `\n\n#\n\n```'],
    ['a fence that ends sooner', '```\n```` \n#\n```'],
    ['a fence in a list', '- ```\n\n```\n#\n```'],
    ['a fence of tildes', '~~~\n```\n~~~\n#\n```'],
    ['a fence that is indented', '   ```\n```\n#\n```'],
    ['returns', '`\r\r#\r\r`'],
  ])('escapes what only looks like code, by %s', (_, text) => {
    expect(escapeHtml(text.replace('#', image))).toContain(shown);
    expect(escapeHtml(text.replace('#', image))).not.toContain(image);
  });
});

describe('escapeDescriptions', () => {
  it('changes texts and links, but no data', () => {
    const document = {
      info: { description: image, contact: { url: 'javascript:alert(1)' } },
      servers: [{ url: 'https://example.com/{a}' }, { url: '/v2' }],
      externalDocs: { url: ' java\nscript:alert(1)' },
      schema: { properties: { description: { type: 'string', description: image } } },
      examples: { one: { description: image, value: { description: image } } },
      list: { examples: [{ description: image }], default: { description: image } },
    };
    escapeDescriptions(document);
    expect(document).toEqual({
      info: { description: shown, contact: {} },
      servers: [{ url: 'https://example.com/{a}' }, { url: '/v2' }],
      externalDocs: {},
      schema: { properties: { description: { type: 'string', description: shown } } },
      examples: { one: { description: shown, value: { description: image } } },
      list: { examples: [{ description: image }], default: { description: image } },
    });
  });
});
