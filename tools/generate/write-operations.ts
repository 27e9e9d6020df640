import {
  type OpenApiDocument,
  type Parameter,
  resolve,
  type Schema,
} from '../description/openapi-document.js';
import type { OperationModel } from './collect-operations.js';
import { docComment } from './doc-comment.js';
import { parameterType } from './parameter-type.js';
import { toSource } from './to-source.js';
import { argumentsName, suppliedByClient, writeMethod } from './write-method.js';

/** The text of `generated/operations.ts`. */
export function writeOperations(description: OpenApiDocument, models: OperationModel[]): string {
  const schemas = Object.keys(description.components.schemas ?? {}).toSorted();
  const table = Object.fromEntries(models.map(({ operationId, entry }) => [operationId, entry]));
  return [
    `import type { CallOptions } from '../src/wire/call-settings.js';`,
    `import type { Operation } from '../src/wire/operation.js';`,
    `import type { Paged } from '../src/wire/paged.js';`,
    `import type {\n${schemas.map((name) => `  ${name},\n`).join('')}} from './openapi.js';\n`,
    `export type {\n${schemas.map((name) => `  ${name},\n`).join('')}};\n`,
    ...models.map((model) => argumentsOf(description, model)),
    '/** One method per operation of the description. */',
    `export interface DmsOperations {\n${models.map(writeMethod).join('\n')}}\n`,
    '/** What the client must know to send each operation. */',
    `export const operations = ${toSource(table)} as const satisfies Record<string, Operation>;`,
    '',
  ].join('\n');
}

function argumentsOf(description: OpenApiDocument, model: OperationModel): string {
  const { operationId, entry, described, types } = model;
  const members = described.parameters.map((parameter) => {
    const optional = !parameter.required || suppliedByClient.includes(parameter.name) ? '?' : '';
    const name = /^[A-Za-z_$][\w$]*$/.test(parameter.name)
      ? parameter.name
      : JSON.stringify(parameter.name);
    const type = parameterType(operationId, parameter);
    const orNothing = optional ? ' | undefined' : '';
    return `${parameterComment(description, parameter)}  ${name}${optional}: ${type}${orNothing};\n`;
  });
  if (types.body) {
    const comment = docComment('  ', [described.requestBody?.description]);
    members.push(`${comment}  body${entry.body === 'optional' ? '?' : ''}: ${types.body};\n`);
  }
  const comment = docComment('', [`Arguments of \`${operationId}\`.`]);
  const name = argumentsName(model);
  // An empty interface would accept any object.
  if (members.length === 0) return `${comment}export type ${name} = Record<string, never>;\n`;
  return `${comment}export interface ${name} {\n${members.join('')}}\n`;
}

function parameterComment(description: OpenApiDocument, parameter: Parameter): string {
  const schema = parameter.schema && resolve<Schema>(description, parameter.schema);
  const isSupplied = suppliedByClient.includes(parameter.name);
  return docComment('  ', [
    parameter.description,
    schema && range(schema),
    isSupplied ? 'Left out, it is the one of the client.' : undefined,
    schema?.default === undefined ? undefined : `@default ${JSON.stringify(schema.default)}`,
  ]);
}

function range({ minimum, maximum }: Schema): string | undefined {
  if (minimum !== undefined && maximum !== undefined) return `From ${minimum} to ${maximum}.`;
  if (minimum !== undefined) return `At least ${minimum}.`;
  return maximum === undefined ? undefined : `At most ${maximum}.`;
}
