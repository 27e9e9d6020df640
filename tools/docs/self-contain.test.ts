import { describe, expect, it } from 'vitest';
import { selfContain } from './self-contain.js';

const page = `<a href="/section/errors">Errors</a><p>API docs by</p>
<script type="module">a ? "https://cdn.redoc.ly/redoc/logo-mini-full.svg" : "https://cdn.redoc.ly/redoc/logo-mini.svg"; "API docs by"; '<a href="/x">'</script>`;

describe('selfContain', () => {
  it('removes the logo, and keeps the attribution as text', () => {
    const result = selfContain(page);
    expect(result).not.toContain('cdn.redoc.ly');
    expect(result.match(/API docs by Redocly/g)).toHaveLength(2);
  });

  it('turns the links of the menu into fragments, and does not change the script', () => {
    const result = selfContain(page);
    expect(result).toContain('href="#/section/errors"');
    expect(result).toContain('href="/x"');
  });

  it('names the file to adapt when the page has another form', () => {
    expect(() => selfContain('<html></html>')).toThrow('tools/docs/self-contain.ts');
  });
});
