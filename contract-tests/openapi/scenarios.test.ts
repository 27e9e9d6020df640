import { describe, expect, it } from 'vitest';
import {
  type DescribedOperation,
  examplesOf,
  jsonOf,
  type Media,
  resolve,
  type Schema,
} from '../../tools/description/openapi-document.js';
import { titleOf } from '../support/calls.js';
import { document, operations } from '../support/description.js';

/** Returns the values of the `discriminator` of a schema. */
function kindsOf(schema: Schema | undefined): { property: string; values: string[] } | undefined {
  if (!schema) return undefined;
  const { discriminator } = resolve(document, schema);
  if (!discriminator) return undefined;
  return { property: discriminator.propertyName, values: Object.keys(discriminator.mapping ?? {}) };
}

function bodiesOf({ requestBody, responses }: DescribedOperation): Media[] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  return [jsonOf(requestBody), ...successes.map(([, response]) => jsonOf(response))].flatMap(
    (media) => media ?? [],
  );
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
        expect([...new Set(shown)].sort()).toEqual(kinds.values.toSorted());
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
      // Another test validates the examples, so a page has its list and its total.
      const { [items]: list, [total]: count } = value as Record<string, unknown>;
      return { name, list: list as Record<string, unknown>[], count: Number(count) };
    });

    it('count no fewer items than they hold', () => {
      for (const { name, list, count } of pages)
        expect(count, name).toBeGreaterThanOrEqual(list.length);
    });

    it('have an empty page, and a full one with more behind it', () => {
      expect(pages.filter(({ list, count }) => list.length === 0 && count === 0)).toHaveLength(1);
      const limit = operation.parameters.find(({ name }) => name === 'limit')?.schema;
      const sizes = [limit?.default, limit?.maximum].filter((size) => size !== undefined);
      // A list without a limit has no full page; a long page counts as one.
      const isFull = (size: number) => (sizes.length > 0 ? sizes.includes(size) : size >= 10);
      const full = pages.filter(({ list, count }) => isFull(list.length) && count > list.length);
      expect(full, `pages of ${sizes.join(' or ') || 'ten'} items, with more`).toHaveLength(1);
    });

    const kinds = kindsOf(item);
    if (kinds) {
      it('begin with one item of each kind, and have a page for each', () => {
        const kindsIn = (list: Record<string, unknown>[]) =>
          list.map((entry) => entry[kinds.property]).sort();
        const all = kinds.values.toSorted();
        expect(kindsIn(pages[0]?.list ?? [])).toEqual(all);
        const single = pages
          .filter(({ list }) => list.length === 1)
          .map(({ list }) => kindsIn(list)[0]);
        expect(single.sort()).toEqual(all);
      });
    }

    const statuses = statusesOf(item);
    if (statuses) {
      it('have a page with an item in every status', () => {
        const shown = pages.map(({ list }) => new Set(list.map(({ status }) => status)));
        expect(shown.some((page) => statuses.every((status) => page.has(status)))).toBe(true);
      });
    }
  },
);

/** Returns the values that the status of an item may have; undefined for items without such a list. */
function statusesOf(item: Schema = {}): readonly string[] | undefined {
  const kinds = resolve(document, item).oneOf ?? [item];
  const [status] = kinds.flatMap((kind) => resolve(document, kind).properties?.status ?? []);
  return status && resolve(document, status)['x-extensible-enum'];
}
