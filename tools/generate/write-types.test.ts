import { describe, expect, it } from 'vitest';
import { parseDocument } from '../description/openapi-document.js';
import { writeTypes } from './write-types.js';

const bundle = parseDocument(`
openapi: 3.1.0
info: { title: Topics, version: '1' }
paths: {}
components:
  schemas:
    Name: { type: string }
    Status:
      type: string
      description: Status of the task.
      x-extensible-enum: [RUNNING, PAUSED]
    Task:
      description: Either kind.
      oneOf:
        - $ref: '#/components/schemas/FirstTask'
        - $ref: '#/components/schemas/SecondTask'
      discriminator:
        propertyName: kind
        mapping: { FIRST: '#/components/schemas/FirstTask', NONE: '#/components/schemas/SecondTask' }
    FirstTask:
      type: object
      required: [kind, target]
      properties:
        kind: { type: string, const: FIRST }
        target: { type: 'null' }
        status: { $ref: '#/components/schemas/Status' }
        mode: { type: [string, 'null'], x-extensible-enum: [FAST] }
        size: { type: integer, format: int64, description: "Size.\\nIn bytes.", default: 5 }
    SecondTask:
      type: object
      required: [kind]
      properties:
        kind: { type: string, const: NONE }
        name: { type: string }
        discriminator: { type: string }
      oneOf:
        - required: [name]
        - not: { required: [name] }
        - title: With a kind
          required: [kind]
          properties: { kind: { const: NONE }, name: {} }
      dependentRequired: { name: [kind] }
      dependentSchemas:
        name:
          if: { properties: { name: { const: all } } }
          then: { required: [discriminator], properties: { discriminator: { maxLength: 3 } } }
`);

describe('writeTypes', () => {
  it('keeps value lists open where the service may add values', async () => {
    const types = await writeTypes(bundle);
    expect(types).toContain('export type Status = "RUNNING" | "PAUSED" | (string & {});');
    expect(types).toContain('mode?: "FAST" | (string & {}) | null;');
  });

  it('discriminates the variants of a union by their const properties alone', async () => {
    const types = await writeTypes(bundle);
    expect(types.match(/kind: "FIRST"/g)).toHaveLength(1);
    expect(types).not.toContain('added by');
    expect(types).toContain('export type Task = FirstTask | SecondTask;');
  });

  it('puts the fields of a schema into its alias, so that the compiler shows the name', async () => {
    const types = await writeTypes(bundle);
    expect(types).toMatch(/export type FirstTask = \{\n {4}\/\*\* @constant \*\/\n {4}kind: /);
    expect(types).toMatch(/\n {4}schemas: \{\n {8}FirstTask: FirstTask;\n/);
  });

  it('declares no alias that repeats components', async () => {
    const types = await writeTypes(bundle);
    const names = [...types.matchAll(/^export (?:type|interface) (\w+|\$defs)/gm)].map(
      ([, name]) => name,
    );
    const schemas = Object.keys(bundle.components.schemas ?? {});
    expect(names.toSorted()).toEqual(['paths', 'components', 'operations', ...schemas].toSorted());
  });

  it('keeps a primitive type even if a schema has the same type', async () => {
    expect(await writeTypes(bundle)).toMatch(/\n {4}name\?: string;\n/);
  });

  it('keeps a field named discriminator', async () => {
    expect(await writeTypes(bundle)).toContain('discriminator?: string;');
  });

  it('omits rules that have no effect on types', async () => {
    expect(await writeTypes(bundle)).not.toContain('unknown');
  });

  it('writes null, and keeps a property with a default optional', async () => {
    const types = await writeTypes(bundle);
    expect(types).toContain('target: null;');
    expect(types).toContain('size?: number;');
  });

  it('copies the description of a schema to properties that refer to it', async () => {
    expect(await writeTypes(bundle)).toMatch(
      /\/\*\* Status of the task\. \*\/\n\s*status\?: Status;/,
    );
  });

  it('documents the bare names, as plain text without tags', async () => {
    const types = await writeTypes(bundle);
    expect(types).toContain('/** Either kind. */\nexport type Task = ');
    expect(types).toMatch(
      /\* Format: int64\n\s*\*\s*\n\s*\* Size\.\n\s*\* In bytes\.\n\s*\* @default 5/,
    );
  });
});
