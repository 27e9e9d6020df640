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

  it('tells the variants of a union apart by their const properties alone', async () => {
    const types = await writeTypes(bundle);
    expect(types.match(/kind: "FIRST"/g)).toHaveLength(1);
    expect(types).not.toContain('added by');
    expect(types).toContain('export type Task = FirstTask | SecondTask;');
  });

  it('holds the fields of a schema in its alias, whose name the compiler then shows', async () => {
    const types = await writeTypes(bundle);
    expect(types).toMatch(/export type FirstTask = \{\n {4}\/\*\* @constant \*\/\n {4}kind: /);
    expect(types).toMatch(/\n {4}schemas: \{\n {8}FirstTask: FirstTask;\n/);
  });

  it('declares nothing that only the compiler would read', async () => {
    const types = await writeTypes(bundle);
    const names = [...types.matchAll(/^export (?:type|interface) (\w+|\$defs)/gm)].map(
      ([, name]) => name,
    );
    const schemas = Object.keys(bundle.components.schemas ?? {});
    expect(names.toSorted()).toEqual(['paths', 'components', 'operations', ...schemas].toSorted());
  });

  it('names no schema where only its type is the same', async () => {
    expect(await writeTypes(bundle)).toMatch(/\n {4}name\?: string;\n/);
  });

  it('keeps a field that is called discriminator', async () => {
    expect(await writeTypes(bundle)).toContain('discriminator?: string;');
  });

  it('leaves out rules that say nothing of types', async () => {
    expect(await writeTypes(bundle)).not.toContain('unknown');
  });

  it('writes null, and optional properties in spite of a default', async () => {
    const types = await writeTypes(bundle);
    expect(types).toContain('target: null;');
    expect(types).toContain('size?: number;');
  });

  it('gives a property that refers to a schema the description of that schema', async () => {
    expect(await writeTypes(bundle)).toMatch(
      /\/\*\* Status of the task\. \*\/\n\s*status\?: Status;/,
    );
  });

  it('documents the bare names, without tags for plain text', async () => {
    const types = await writeTypes(bundle);
    expect(types).toContain('/** Either kind. */\nexport type Task = ');
    expect(types).toMatch(
      /\* Format: int64\n\s*\*\s*\n\s*\* Size\.\n\s*\* In bytes\.\n\s*\* @default 5/,
    );
  });
});
