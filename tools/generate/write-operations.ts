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

/**
 * Returns the text of `generated/operations.ts`.
 *
 * The compiler of every user reads the declarations of this file, so they are short: the table has no literal types,
 * and only the schemas in use are imported.
 *
 * @param examples code that calls an operation, by its ID.
 */
export function writeOperations(
  description: OpenApiDocument,
  models: OperationModel[],
  examples: ReadonlyMap<string, string> = new Map(),
): string {
  const table = Object.fromEntries(models.map(({ operationId, entry }) => [operationId, entry]));
  const types = [
    ...models.map((model) => argumentsOf(description, model)),
    '/** One method per operation of the description. */',
    `export interface DmsOperations {\n${models.map((model) => writeMethod(model, examples.get(model.operationId))).join('\n')}}\n`,
  ];
  const names = schemasIn(description, types.join('\n'));
  return [
    `import type { Call } from '../src/wire/call.js';`,
    `import type { CallOptions } from '../src/wire/call-settings.js';`,
    `import type { Operation } from '../src/wire/operation.js';`,
    `import type { Paged } from '../src/wire/paged.js';`,
    ...(names.length > 0 ? [`import type { ${names.join(', ')} } from './openapi.js';\n`] : []),
    `export type * from './openapi.js';\n`,
    ...types,
    '/** Facts that the client needs to send each operation. */',
    `export const operations: Readonly<Record<keyof DmsOperations, Operation>> = ${toSource(table)};`,
    '',
  ].join('\n');
}

/** Returns the names of the schemas that a source text refers to. */
function schemasIn({ components }: OpenApiDocument, source: string): string[] {
  const code = source.replace(/\/\*\*.*?\*\/|"[^"\n]*"/gs, '');
  const words = new Set(code.match(/\w+/g));
  return Object.keys(components.schemas ?? {})
    .filter((name) => words.has(name))
    .toSorted();
}

function argumentsOf(description: OpenApiDocument, model: OperationModel): string {
  const { operationId, entry, described, types } = model;
  const members = described.parameters.map((parameter) => {
    const optional = isLeftToClient(model, parameter) ? '?' : '';
    const name = /^[A-Za-z_$][\w$]*$/.test(parameter.name)
      ? parameter.name
      : JSON.stringify(parameter.name);
    const type = parameterType(description, operationId, parameter);
    const orNothing = optional ? ' | undefined' : '';
    return `${parameterComment(description, model, parameter)}  ${name}${optional}: ${type}${orNothing};\n`;
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

/** Whether a call may omit a parameter. */
function isLeftToClient({ required }: OperationModel, { name }: Parameter): boolean {
  return !required.includes(name) || suppliedByClient.includes(name);
}

function parameterComment(
  description: OpenApiDocument,
  { entry }: OperationModel,
  parameter: Parameter,
): string {
  const schema = parameter.schema && resolve<Schema>(description, parameter.schema);
  const isSupplied = suppliedByClient.includes(parameter.name);
  const defaultValue = entry.constants?.[parameter.name] ?? schema?.default;
  return docComment('  ', [
    parameter.description,
    schema && range(schema),
    isSupplied ? "Defaults to the client's project." : undefined,
    defaultValue === undefined ? undefined : `@default ${JSON.stringify(defaultValue)}`,
  ]);
}

function range({ minimum, maximum }: Schema): string | undefined {
  if (minimum !== undefined && maximum !== undefined) return `From ${minimum} to ${maximum}.`;
  if (minimum !== undefined) return `At least ${minimum}.`;
  return maximum === undefined ? undefined : `At most ${maximum}.`;
}
