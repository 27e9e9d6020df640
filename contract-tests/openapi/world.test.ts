import { describe, expect, it } from 'vitest';
import { isRecord } from '../../tools/description/is-record.js';
import { document, operations } from '../support/description.js';

interface Example {
  value?: unknown;
}

/** An object inside an example, with the example that it is in. */
interface Held {
  example: string;
  fields: Record<string, unknown>;
}

function objectsIn(value: unknown, example: string): Held[] {
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, example));
  if (!isRecord(value)) return [];
  const inside = Object.values(value).flatMap((field) => objectsIn(field, example));
  return [{ example, fields: value }, ...inside];
}

// Each named example is a component of its own, not a reference.
const named = Object.entries((document.components?.examples ?? {}) as Record<string, Example>);
const held = named.flatMap(([name, { value }]) => objectsIn(value, name));
const instances = held.filter(({ fields }) => fields.instance_id && fields.engine);
const topics = held.filter(({ example }) => /InstanceTopic/.test(example));

/** Returns the values of a field in all examples, a list as its items, each with its example. */
function valuesOf(name: string): { example: string; value: unknown }[] {
  return held.flatMap(({ example, fields }) =>
    [fields[name] ?? []].flat().map((value) => ({ example, value })),
  );
}

describe('the world of the examples', () => {
  it('has each instance that an example or a parameter names', () => {
    const known = new Set(instances.map(({ fields }) => fields.instance_id));
    const created = valuesOf('instance_id').filter(({ example }) => /^create/.test(example));
    for (const { value } of created) known.add(value);
    const inBodies = [...valuesOf('instance_id'), ...valuesOf('instances')];
    const inPaths = operations.flatMap(({ operationId, parameters }) =>
      parameters
        .filter(({ name }) => name === 'instance_id')
        .map(({ schema }) => ({ example: operationId, value: schema.examples?.[0] })),
    );
    const strange = [...inBodies, ...inPaths].filter(
      ({ value }) => typeof value === 'string' && !known.has(value),
    );
    expect(known.size).toBeGreaterThan(3);
    expect(strange).toEqual([]);
  });

  it.each(['name', 'engine', 'vpc_id', 'subnet_id', 'created_at', 'user_name'])(
    'gives an instance one %s',
    (field) => {
      const seen = new Map<unknown, Set<unknown>>();
      for (const { fields } of instances) {
        if (fields[field] === undefined) continue;
        const values = seen.get(fields.instance_id) ?? new Set();
        seen.set(fields.instance_id, values.add(fields[field]));
      }
      expect([...seen].filter(([, values]) => values.size > 1)).toEqual([]);
    },
  );

  it('has each topic that an offset, a task or a reassignment names', () => {
    const names = topics.flatMap(({ fields }) => [fields.name, fields.id]);
    const known = new Set(names.filter((name) => typeof name === 'string'));
    const strange = valuesOf('topic').filter(({ value }) => value !== '' && !known.has(`${value}`));
    expect(known.size).toBeGreaterThan(3);
    expect(strange).toEqual([]);
  });

  it('has no change before the creation', () => {
    const changed = held.filter(({ fields }) => fields.created_at && fields.updated_at);
    expect(changed.length).toBeGreaterThan(50);
    const wrong = changed.filter(
      ({ fields }) => timeOf(fields.created_at) > timeOf(fields.updated_at),
    );
    expect(wrong).toEqual([]);
  });

  it('ends in one week of February 2024, and has nothing later', () => {
    const times = ['created_at', 'create_time', 'updated_at', 'created_time', 'timestamp']
      .flatMap(valuesOf)
      .map(({ example, value }) => ({ example, value, time: timeOf(value) }));
    expect(times.length).toBeGreaterThan(100);
    expect(times.filter(({ time }) => time > Date.UTC(2024, 1, 25))).toEqual([]);
  });

  it('counts at least the items that a list holds', () => {
    const wrong = held.filter(({ fields }) =>
      Object.values(fields).some((list) => {
        const { total, total_number, instance_num, task_count } = fields;
        const count = total ?? total_number ?? instance_num ?? task_count;
        return Array.isArray(list) && count !== undefined && Number(count) < list.length;
      }),
    );
    expect(wrong.map(({ example }) => example)).toEqual([]);
  });
});

/** Returns a time in milliseconds, from a number, digits or a date. */
function timeOf(value: unknown): number {
  return Number(value) || Date.parse(String(value));
}
