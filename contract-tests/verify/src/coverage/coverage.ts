import type { Contract } from '../description/contract.js';
import type { Operation } from '../description/operations.js';
import type { PlacedError } from '../judge/judge-body.js';
import { isRecord } from '../schema/is-record.js';
import { join } from '../schema/pointer.js';
import type { Visit } from '../schema/walk.js';

/** Number of things that were seen, of all that are described. */
export interface Share {
  readonly seen: number;
  readonly total: number;
}

export interface CoverageReport {
  readonly operations: Share;
  /** Pairs of operation and documented status. */
  readonly statuses: Share;
  /** Pairs of operation and parameter. */
  readonly parameters: Share;
  readonly properties: Share;
  /** Keywords that restrict values: each counts once for a valid value and once for one that breaks it. */
  readonly keywords: Share;
}

/** Parts of an exchange that count. */
export interface Covered {
  readonly status: number;
  readonly sent: ReadonlySet<string>;
  readonly visits: readonly Visit[];
  readonly errors: readonly PlacedError[];
}

/** Counts the parts of a description that exchanges touch. */
export interface Coverage {
  add(operation: Operation, covered: Covered): void;
  report(): CoverageReport;
  /** Statuses and number of parameters that were seen, by operation. */
  table(): { operationId: string; statuses: string; parameters: Share }[];
}

const restrictions = new Set([
  ...['type', 'enum', 'const', 'required', 'pattern', 'format', 'minimum', 'maximum'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'x-extensible-enum'],
  ...['anyOf', 'oneOf', 'not', 'if', 'dependentRequired', 'dependentSchemas'],
]);

const knownParts = new WeakMap<Contract, Set<string>>();

/** Creates the counters. */
export function createCoverage(contract: Contract): Coverage {
  const all = knownParts.get(contract) ?? describedParts(contract);
  knownParts.set(contract, all);
  const seen = new Set<string>();
  const share = (start: string): Share => ({
    seen: [...seen].filter((one) => one.startsWith(start) && all.has(one)).length,
    total: [...all].filter((one) => one.startsWith(start)).length,
  });
  return {
    add({ operationId }, { status, sent, visits, errors }) {
      seen.add(`operation ${operationId}`).add(`status ${operationId} ${status}`);
      for (const name of sent) seen.add(`parameter ${operationId} ${name}`);
      const broken = new Set(errors.map(({ pointer }) => pointer));
      for (const pointer of broken) seen.add(`keyword violated ${pointer}`);
      for (const { pointer, schema, value } of visits) {
        if (isRecord(value)) {
          for (const name of Object.keys(value)) {
            seen.add(`property ${join(pointer, 'properties', name)}`);
          }
        }
        for (const keyword of Object.keys(schema)) {
          const place = join(pointer, keyword);
          if (restrictions.has(keyword) && !broken.has(place)) seen.add(`keyword valid ${place}`);
        }
      }
    },
    report: () => ({
      operations: share('operation '),
      statuses: share('status '),
      parameters: share('parameter '),
      properties: share('property '),
      keywords: share('keyword '),
    }),
    table: () =>
      contract.operations
        .filter(({ operationId }) => seen.has(`operation ${operationId}`))
        .map(({ operationId, responses }) => ({
          operationId,
          statuses: Object.keys(responses)
            .filter((status) => seen.has(`status ${operationId} ${status}`))
            .join(' '),
          parameters: share(`parameter ${operationId} `),
        })),
  };
}

function describedParts({ operations, schemas }: Contract): Set<string> {
  const all = new Set<string>();
  const schema = (pointer: string) => {
    const node = schemas.at(pointer);
    if (Object.keys(node).length === 0 || all.has(`schema ${pointer}`)) return;
    all.add(`schema ${pointer}`);
    if (typeof node.$ref === 'string') schema(node.$ref.slice(1));
    for (const keyword of Object.keys(node)) {
      const place = join(pointer, keyword);
      if (restrictions.has(keyword)) {
        all.add(`keyword valid ${place}`).add(`keyword violated ${place}`);
      }
      const parts = node[keyword];
      if (['items', 'then', 'else', 'additionalProperties'].includes(keyword)) schema(place);
      if (['anyOf', 'oneOf', 'allOf'].includes(keyword) && Array.isArray(parts)) {
        for (const index of parts.keys()) schema(join(place, index));
      }
      if (keyword === 'dependentSchemas' && isRecord(parts)) {
        for (const name of Object.keys(parts)) schema(join(place, name));
      }
      if (keyword === 'properties' && isRecord(parts)) {
        for (const name of Object.keys(parts)) {
          all.add(`property ${join(place, name)}`);
          schema(join(place, name));
        }
      }
    }
  };
  for (const { operationId, parameters, body, responses } of operations) {
    all.add(`operation ${operationId}`);
    for (const parameter of parameters) {
      all.add(`parameter ${operationId} ${parameter.name}`);
      schema(parameter.schema);
    }
    if (body) schema(body.pointer);
    for (const [status, response] of Object.entries(responses)) {
      all.add(`status ${operationId} ${status}`);
      if (response.schema) schema(response.schema);
    }
  }
  return all;
}
