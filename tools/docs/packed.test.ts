import { describe, expect, it } from 'vitest';
import { packDescription, packedDescription } from './pack-description.js';
import { pack, unpack, unpackCode } from './packed.js';

const json = '{"title":"A \\u003c b $& — ✓"}';
const page = `<script>\n      const __redoc_definition = ${json};\n      x();</script>`;

describe('packDescription', () => {
  it('keeps the description, without its text in the page', () => {
    const packed = packDescription(page);
    expect(packedDescription(packed)).toBe(json);
    expect(packed).not.toContain('title');
    expect(packed).toMatch(/\)\);\n {6}x\(\);<\/script>$/);
  });

  it('names the file to adapt when the page has another form', () => {
    expect(() => packDescription('<html></html>')).toThrow('lacks the description');
  });
});

describe('unpackCode', () => {
  it('returns the text that was packed', async () => {
    const run = new Function(`return (async () => ${unpackCode(`'${pack(json)}'`)})()`);
    expect(await run()).toBe(json);
    expect(unpack(pack(json))).toBe(json);
  });
});
