import type { Contract } from '../description/contract.js';
import { isRecord } from '../schema/is-record.js';
import { join, keysOf } from '../schema/pointer.js';
import type { Visit } from '../schema/walk.js';

/** A keyword that no page gives: a name in `x-inferred`. */
export interface InferredKeyword {
  readonly claim: string;
  /** JSON pointer of the schema. */
  readonly schema: string;
  readonly keyword: string;
  /** JSON pointer of the keyword. */
  readonly pointer: string;
  /** The parts of the keyword that are ours; empty for all. */
  readonly names: readonly string[];
}

const known = new WeakMap<Contract, readonly InferredKeyword[]>();

/** Finds all keywords with `x-inferred` in the bundle. */
export function inferredKeywords(contract: Contract): readonly InferredKeyword[] {
  const found = known.get(contract) ?? findKeywords(contract);
  known.set(contract, found);
  return found;
}

function findKeywords(contract: Contract): InferredKeyword[] {
  const found: InferredKeyword[] = [];
  const visit = (node: unknown, pointer: string) => {
    if (typeof node !== 'object' || node === null) return;
    const inferred: unknown = Reflect.get(node, 'x-inferred');
    for (const [keyword, evidence] of Object.entries(isRecord(inferred) ? inferred : {})) {
      const names = [...`${evidence}`.matchAll(/`([^`]*)`/g)].map(([, name = '']) => name);
      const keys = keysOf(pointer).filter((key) => key !== 'properties' && key !== 'components');
      const place = keys.slice(keys[0] === 'schemas' ? 1 : 0).join(' ');
      const source = contract.sourceOf(join(pointer, keyword));
      const claim = `${keyword} of ${place} (${source})`;
      found.push({ claim, schema: pointer, keyword, pointer: join(pointer, keyword), names });
    }
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'examples' && key !== 'x-inferred') visit(value, join(pointer, key));
    }
  };
  const { paths, components } = contract.description.document;
  visit(paths, '/paths');
  visit(components, '/components');
  return found;
}

/** Whether a valid value at the schema of a claim shows that the claim holds. */
export function shows({ keyword, names }: InferredKeyword, { value, schema }: Visit): boolean {
  switch (keyword) {
    case 'description':
    case 'default':
      return false;
    case 'properties':
      return isRecord(value) && names.some((name) => Object.hasOwn(value, name));
    case 'x-extensible-enum':
      return (schema[keyword] as unknown[] | undefined)?.includes(value) === true;
    case 'required':
    case 'dependentRequired':
    case 'dependentSchemas':
      return isRecord(value);
    case 'pattern':
    case 'format':
    case 'minLength':
    case 'maxLength':
      return typeof value === 'string' || keyword === 'format';
    case 'minimum':
    case 'maximum':
      return typeof value === 'number';
    case 'minItems':
    case 'maxItems':
    case 'uniqueItems':
      return Array.isArray(value);
    default:
      return true;
  }
}
