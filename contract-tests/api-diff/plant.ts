import { isDeepStrictEqual } from 'node:util';
import {
  methods,
  type OpenApiDocument,
  operationsOf,
  resolve,
} from '../../tools/description/openapi-document.js';

/** An edit of one operation. */
export interface Edit {
  /** Steps in the operation. `body` is the schema of the JSON body, `query.limit` that parameter, `+` the end. */
  at: string;
  set?: unknown;
  add?: unknown;
  /** Value or position in a list. */
  drop?: unknown;
  remove?: boolean;
  /** Old and new key. */
  rename?: [string, string];
  /** Whether the schema becomes a choice of itself and null. */
  wrap?: boolean;
  also?: Edit;
}

// biome-ignore lint/suspicious/noExplicitAny: edits reach anywhere in the document.
type Node = any;

/** Returns a document with some of the paths, in which changes are found in a fraction of the time. */
export function withPaths(
  { paths, ...rest }: OpenApiDocument,
  isKept: (path: string) => boolean,
): OpenApiDocument {
  const kept = Object.entries(paths).filter(([path]) => isKept(path));
  return structuredClone({ ...rest, paths: Object.fromEntries(kept) });
}

/** Edits one operation of a document. References on the way are replaced by copies, so others stay as they are. */
export function plant(document: OpenApiDocument, operationId: string, edit: Edit): void {
  const { path, method } =
    operationsOf(document).find((one) => one.operationId === operationId) ?? {};
  const item = path && document.paths[path];
  const found = methods.find((one) => one === method);
  if (!item || !found) throw new Error(`no operation ${operationId}`);
  if (edit.at === '') return void delete item[found];
  const operation: Node = item[found];
  operation.parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  for (const other of methods)
    if (other !== found && item[other])
      item[other].parameters = [...(item.parameters ?? []), ...(item[other].parameters ?? [])];
  delete item.parameters;
  for (const one of [edit, edit.also]) if (one) apply(document, operation, one);
}

function apply(document: OpenApiDocument, operation: Node, edit: Edit): void {
  const steps = edit.at
    .split('/')
    .flatMap((step) =>
      step === 'body' ? ['content', 'application/json', 'schema'] : [step.replaceAll('~1', '/')],
    );
  const last = steps.pop() ?? '';
  let node: Node = operation;
  for (const step of steps) {
    const key = keyIn(document, node, step);
    node[key] ??= {};
    node[key] = structuredClone(resolve(document, node[key]));
    node = node[key];
  }
  const key = keyIn(document, node, last);
  const before = node[key] && resolve(document, structuredClone(node[key]));
  if (edit.remove) Array.isArray(node) ? node.splice(key, 1) : delete node[key];
  else if (edit.rename) node[key] = { [edit.rename[1]]: before[edit.rename[0]] };
  else if (edit.wrap) node[key] = { anyOf: [node[key], { type: 'null' }] };
  else if ('add' in edit) node[key] = [...(before ?? []), edit.add];
  else if ('drop' in edit)
    node[key] = before.filter((one: Node, at: number) => at !== edit.drop && one !== edit.drop);
  else node[key] = edit.set;
  if (isDeepStrictEqual(node[key], before) && !edit.wrap)
    throw new Error(`${edit.at} changes nothing`);
}

function keyIn(document: OpenApiDocument, node: Node, step: string): Node {
  if (!Array.isArray(node)) return step;
  if (step === '+') return node.length;
  const [location, name] = step.split('.');
  const at = node.findIndex((one) => {
    const parameter = resolve(document, one);
    return parameter.in === location && parameter.name === name;
  });
  return at >= 0 ? at : Number(step);
}
