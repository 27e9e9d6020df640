import type { Contract } from '../description/contract.js';
import type { Node } from '../description/form.js';
import { isRecord } from '../schema/is-record.js';
import { join } from '../schema/pointer.js';

/** Keywords that restrict values. */
export const restrictions: ReadonlySet<string> = new Set([
  ...['type', 'enum', 'const', 'required', 'pattern', 'format', 'minimum', 'maximum'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'x-extensible-enum'],
  ...['anyOf', 'oneOf', 'not', 'if', 'dependentRequired', 'dependentSchemas'],
]);

/** Keywords whose bound may be one that every value keeps. */
interface Bounds {
  readonly format?: unknown;
  readonly minLength?: unknown;
  readonly minItems?: unknown;
  readonly uniqueItems?: unknown;
}

/** Whether a value can break a keyword. None breaks a format that only describes, or a lower bound of 0. */
export function isBreakable(keyword: string, schema: Bounds): boolean {
  // The branches of the first two restrict values, and count themselves. The third is an open list.
  if (['if', 'dependentSchemas', 'x-extensible-enum'].includes(keyword)) return false;
  if (keyword === 'format') return !['password', 'int64'].includes(`${schema.format}`);
  if (keyword === 'minLength') return schema.minLength !== 0;
  if (keyword === 'minItems') return schema.minItems !== 0;
  return keyword !== 'uniqueItems' || schema.uniqueItems === true;
}

/**
 * Parts of a description that exchanges can cover, each as a text that begins with its kind: `operation`, `status`,
 * `parameter`, `property`, `keyword valid` or `keyword violated`.
 */
export interface DescribedParts {
  readonly all: ReadonlySet<string>;
  /** Those that a request can cover; the others need an answer. */
  readonly ofRequests: ReadonlySet<string>;
}

const known = new WeakMap<Contract, DescribedParts>();

/** Lists the parts of a description. */
export function describedParts(contract: Contract): DescribedParts {
  const parts = known.get(contract) ?? collect(contract);
  known.set(contract, parts);
  return parts;
}

function collect(contract: Contract): DescribedParts {
  const ofRequests = new Set<string>();
  const ofAnswers = new Set<string>();
  const addParameter = collector(contract, ofRequests, { isText: true });
  const addBody = collector(contract, ofRequests);
  const addAnswer = collector(contract, ofAnswers);
  for (const { operationId, parameters, body, responses } of contract.operations) {
    ofRequests.add(`operation ${operationId}`);
    for (const parameter of parameters) {
      ofRequests.add(`parameter ${operationId} ${parameter.name}`);
      addParameter(parameter.schema);
    }
    if (body) addBody(body.pointer);
    for (const [status, response] of Object.entries(responses)) {
      ofAnswers.add(`status ${operationId} ${status}`);
      if (response.schema) addAnswer(response.schema);
    }
  }
  return { all: new Set([...ofRequests, ...ofAnswers]), ofRequests };
}

/** Returns a function that adds the parts of a schema, and of all schemas within it. */
function collector(
  { schemas }: Contract,
  found: Set<string>,
  { isText = false } = {},
): (pointer: string) => void {
  const visited = new Set<string>();
  // In a URL, each value is a text.
  const isFit = (keyword: string, { type }: Node) =>
    isText && keyword === 'type' && type === 'string';
  return function add(pointer) {
    const node = schemas.at(pointer);
    if (Object.keys(node).length === 0 || visited.has(pointer)) return;
    visited.add(pointer);
    if (typeof node.$ref === 'string') add(node.$ref.slice(1));
    for (const [keyword, parts] of Object.entries(node)) {
      const place = join(pointer, keyword);
      if (restrictions.has(keyword)) {
        found.add(`keyword valid ${place}`);
        const canBreak = isBreakable(keyword, node) && !isFit(keyword, node);
        if (canBreak) found.add(`keyword violated ${place}`);
      }
      if (['items', 'then', 'else', 'additionalProperties'].includes(keyword)) add(place);
      if (['anyOf', 'oneOf', 'allOf'].includes(keyword) && Array.isArray(parts)) {
        for (const index of parts.keys()) add(join(place, index));
      }
      if (keyword === 'dependentSchemas' && isRecord(parts)) {
        for (const name of Object.keys(parts)) add(join(place, name));
      }
      if (keyword === 'properties' && isRecord(parts)) {
        for (const name of Object.keys(parts)) {
          found.add(`property ${join(place, name)}`);
          add(join(place, name));
        }
      }
    }
  };
}
