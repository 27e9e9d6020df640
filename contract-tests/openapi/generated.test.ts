import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type DescribedOperation,
  operationsOf,
  readDocument,
} from '../../tools/description/openapi-document.js';
import { redocly } from '../../tools/description/redocly.js';
import { operations } from '../support/description.js';
import { madeOnce } from '../support/made-once.js';

const committed = new URL('../../generated/', import.meta.url);
const fresh = await madeOnce('generated');

describe('generated/', () => {
  it('has the files that npm run generate writes, and no others', () => {
    expect(readdirSync(committed).sort()).toEqual(readdirSync(fresh).sort());
  });

  it.each(readdirSync(fresh))('%s is up to date', (name) => {
    const before = readFileSync(new URL(name, committed), 'utf8').split('\n');
    const now = readFileSync(`${fresh}/${name}`, 'utf8').split('\n');
    const line = now.findIndex((text, index) => text !== before[index]);
    if (line === -1 && before.length === now.length) return;
    const [was, is] = [before[line] ?? 'nothing', now[line] ?? 'nothing'];
    expect.fail(
      `generated/${name}:${line + 1} is out of date: it has ${was.trim()} instead of ${is.trim()}. Run: npm run generate`,
    );
  });

  it('is valid OpenAPI in both forms', async () => {
    const files = readdirSync(fresh).filter((name) => name.endsWith('.yaml'));
    const rules = ['--config', 'tools/generate/plain-spec.yaml', '--max-problems', '5'];
    await redocly('lint', ...files.map((name) => `${fresh}/${name}`), ...rules);
  });

  it('has all operations in OpenAPI 3.0 as well', () => {
    const document = readDocument(`${fresh}/openapi-3.0.yaml`);
    expect(Reflect.get(document, 'openapi')).toMatch(/^3\.0\./);
    const ids = (one: DescribedOperation[]) => one.map(({ operationId }) => operationId);
    expect(ids(operationsOf(document))).toEqual(ids(operations));
  });
});
