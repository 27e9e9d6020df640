import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';

const committed = new URL('../generated/', import.meta.url);
const fresh = inject('generated');

describe('generated/', () => {
  it('holds what npm run generate makes, and nothing else', () => {
    expect(readdirSync(committed).sort()).toEqual(readdirSync(fresh).sort());
  });

  it.each(readdirSync(fresh))('%s is up to date', (name) => {
    const before = readFileSync(new URL(name, committed), 'utf8').split('\n');
    const now = readFileSync(`${fresh}/${name}`, 'utf8').split('\n');
    const line = now.findIndex((text, index) => text !== before[index]);
    if (line === -1 && before.length === now.length) return;
    const [was, is] = [before[line] ?? 'nothing', now[line] ?? 'nothing'];
    expect.fail(
      `generated/${name}:${line + 1} is stale: it has ${was.trim()}, openapi/ gives ${is.trim()}. Run: npm run generate`,
    );
  });
});
