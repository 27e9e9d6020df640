import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  examplesOf,
  jsonOf,
  type Media,
  type Operation,
  resolve,
  type Schema,
} from '../tools/openapi-document.js';
import { titleOf } from './calls.js';
import { document, operations } from './description.js';

/** Values of `discriminator` that select the kinds of a body or of the items of its list. */
function kindsOf(schema: Schema | undefined): { property: string; values: string[] } | undefined {
  if (!schema) return undefined;
  const { discriminator } = resolve(document, schema);
  if (!discriminator) return undefined;
  return { property: discriminator.propertyName, values: Object.keys(discriminator.mapping ?? {}) };
}

function bodiesOf({ requestBody, responses }: Operation): Media[] {
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'));
  return [jsonOf(requestBody), jsonOf(success?.[1])].flatMap((media) => media ?? []);
}

const withKinds = operations.filter((operation) =>
  bodiesOf(operation).some(({ schema }) => kindsOf(schema)),
);

describe.each(withKinds.map((operation) => [titleOf(operation), operation] as const))(
  'examples of %s',
  (_, operation) => {
    it('show each kind of its bodies', () => {
      for (const media of bodiesOf(operation)) {
        const kinds = kindsOf(media.schema);
        if (!kinds) continue;
        const shown = examplesOf(document, media).map(([, value]) =>
          Reflect.get(Object(value), kinds.property),
        );
        expect(shown.sort()).toEqual(kinds.values.sort());
      }
    });
  },
);

const lists = operations.filter((operation) => operation['x-pagination']);

describe.each(lists.map((operation) => [titleOf(operation), operation] as const))(
  'scenarios of %s',
  (_, operation) => {
    const { items = '', total = '' } = operation['x-pagination'] ?? {};
    const media = jsonOf(operation.responses['200']);
    const page = resolve(document, media?.schema ?? {});
    const item = page.properties?.[items]?.items;
    const pages = examplesOf(document, media).map(([name, value]) => {
      // Examples are valid, which another test proves: the page has its list and its total.
      const { [items]: list, [total]: count } = value as Record<string, unknown>;
      return { name, list: list as Record<string, unknown>[], count: Number(count) };
    });

    it('count no fewer items than they hold', () => {
      for (const { name, list, count } of pages)
        expect(count, name).toBeGreaterThanOrEqual(list.length);
    });

    it('have an empty page, and a full one with more behind it', () => {
      const largest = operation.parameters.find(({ name }) => name === 'limit')?.schema.maximum;
      expect(pages.filter(({ list, count }) => list.length === 0 && count === 0)).toHaveLength(1);
      expect(
        pages.filter(({ list, count }) => list.length === largest && count > list.length),
      ).toHaveLength(1);
    });

    const kinds = kindsOf(item);
    it.runIf(kinds)('begin with one item of each kind, and have a page for each', () => {
      const kindsIn = (list: Record<string, unknown>[]) =>
        list.map((entry) => entry[kinds?.property ?? '']).sort();
      const all = kinds?.values.sort();
      expect(kindsIn(pages[0]?.list ?? [])).toEqual(all);
      const single = pages
        .filter(({ list }) => list.length === 1)
        .map(({ list }) => kindsIn(list)[0]);
      expect(single.sort()).toEqual(all);
    });

    it('have a page with an item in every status', () => {
      const shapes = (resolve(document, item ?? {}).oneOf ?? [item ?? {}]).map((shape) =>
        resolve(document, shape),
      );
      const [status] = shapes.flatMap(({ properties }) => properties?.status ?? []);
      const values = status ? resolve(document, status)['x-extensible-enum'] : undefined;
      if (!values) return;
      const statusesIn = (list: Record<string, unknown>[]) =>
        list.map((entry) => String(entry.status));
      expect(
        pages.some(({ list }) => statusesIn(list).sort().join() === [...values].sort().join()),
      ).toBe(true);
    });
  },
);

describe('the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const named = [...readme.matchAll(/`Prefer: example=([\w-]+)`|; likewise ([^|]+)\|/g)].flatMap(
    (match) =>
      match[1]
        ? [match[1]]
        : [...(match[2] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name ?? ''),
  );
  const names = lists.flatMap((operation) =>
    examplesOf(document, jsonOf(operation.responses['200'])).map(([name]) => name),
  );

  it('names scenarios', () => expect(named.length).toBeGreaterThan(3));
  it.each(named)('names the scenario %s, which exists', (name) => expect(names).toContain(name));
});
