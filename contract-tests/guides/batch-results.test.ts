import { describe, expect, it } from 'vitest';
import {
  type DescribedOperation,
  jsonOf,
  resolve,
  type Schema,
} from '../../tools/description/openapi-document.js';
import { document, operations } from '../support/description.js';
import { read } from './code-blocks.js';

/** A list in an answer with a result for each item. */
interface ItemResults {
  operationId: string;
  status: string;
  field: string;
}

/** Returns the lists of failures, and of items that say whether they succeeded. */
function itemResultsOf({ operationId, responses }: DescribedOperation): ItemResults[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    if (!status.startsWith('2')) return [];
    const body = resolve<Schema>(document, jsonOf(response)?.schema ?? {});
    return Object.entries(body.properties ?? {})
      .filter(([name, list]) => /^failed_/.test(name) || hasResults(list))
      .map(([field]) => ({ operationId, status, field }));
  });
}

function hasResults(list: Schema): boolean {
  const { items } = resolve<Schema>(document, list);
  const { success, result } = resolve<Schema>(document, items ?? {}).properties ?? {};
  return Boolean(success ?? result);
}

const described = operations.flatMap(itemResultsOf);
const rows = [...read('docs/batch-results.md').matchAll(/^\| `(\w+)` +\| (\d+) +\| `(\w+)`/gm)];

describe('the guide to batch results', () => {
  it('lists every answer with a result for each item, and no other', () => {
    const listed = rows.map(([, operationId, status, field]) => ({ operationId, status, field }));
    const byId = (a: { operationId?: string | undefined }, b: typeof a) =>
      `${a.operationId}`.localeCompare(`${b.operationId}`);
    expect(listed.toSorted(byId)).toEqual(described.toSorted(byId));
    expect(described).not.toEqual([]);
  });
});
