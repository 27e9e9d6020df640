import type { Contract } from '../description/contract.js';
import type { Operation, Parameter } from '../description/operations.js';
import { type Exchange, fieldOf, jsonOf } from '../judge/exchange.js';
import { isRecord } from '../schema/is-record.js';
import { derivedValues } from './derived-values.js';

/** Values for parameters, found in answers. */
export interface Pool {
  /** Takes the IDs and other values from an answer to a call about an instance, or about none. */
  learn(exchange: Exchange, instance: string): void;
  /** Returns the values that fit a parameter, best first; empty when none is known. */
  valuesOf(operation: Operation, parameter: Parameter, instance: string): readonly string[];
  readonly instances: readonly string[];
}

// An object in another state refuses most reads.
const idle = ['RUNNING', 'WAITING'];

/** Creates a pool that knows the constants of the description. */
export function createPool({ description, schemas }: Contract, projectId: string): Pool {
  const resources = description.document['x-resources'];
  const found = new Map<string, string[]>();
  const instances: string[] = [];

  function keep(key: string, value: unknown, isFirst = false): void {
    if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return;
    const values = found.get(key) ?? [];
    found.set(key, values);
    if (values.includes(`${value}`)) return;
    if (isFirst) values.unshift(`${value}`);
    else values.push(`${value}`);
  }

  return {
    instances,
    learn({ operation, response }, instance) {
      const body = jsonOf(response.text);
      if (!operation || response.status !== 200) return;
      const { kind = '', items = '', operationId } = operation;
      const id = fieldOf(fieldOf(resources, kind), 'id');
      const list = fieldOf(body, items);
      for (const item of Array.isArray(list) ? list : []) {
        const value = fieldOf(item, `${id}`);
        const isIdle = idle.includes(`${fieldOf(item, 'status')}`);
        if (kind === 'instance' && typeof value === 'string' && !instances.includes(value)) {
          if (isIdle) instances.unshift(value);
          else instances.push(value);
        } else keep(`${instance} ${kind}`, value);
      }
      for (const { from, fields, name } of derivedValues) {
        if (from !== operationId) continue;
        for (const value of deepValues(body, fields)) keep(`${instance} ${name}`, value);
      }
    },
    valuesOf(operation, { name, schema }, instance) {
      if (name === 'project_id') return [projectId];
      if (name === 'instance_id') return instance ? [instance] : instances;
      const { enum: values } = schemas.at(schemas.follow(schema));
      if (Array.isArray(values)) return [`${values[0]}`];
      const owner = kindOf(resources, operation, name);
      return found.get(`${instance} ${owner ?? name}`) ?? [];
    },
  };
}

/** Returns the kind of object whose ID a parameter holds. */
function kindOf(resources: unknown, { kind }: Operation, name: string): string | undefined {
  const holds = (resource: unknown) => {
    const names = fieldOf(resource, 'parameters');
    return Array.isArray(names) && names.includes(name);
  };
  if (kind !== undefined && holds(fieldOf(resources, kind))) return kind;
  return Object.entries(isRecord(resources) ? resources : {}).find(([, one]) => holds(one))?.[0];
}

function deepValues(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item) => deepValues(item, name === undefined ? [] : [name, ...rest]));
  return name === undefined ? [value] : deepValues(fieldOf(value, name), rest);
}
