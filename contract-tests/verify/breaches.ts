import { readDataFile } from '../../tools/description/read-yaml.js';
import { findOperation } from './src/judge/route.js';
import type { Twist } from './verify-mock.js';
import { contract } from './verify-mock.js';

/** A mistake of a service, and the finding that must name it. Paths in the body are such as `instances.0.name`. */
export interface Breach {
  /** ID of the operation. */
  readonly in: string;
  /** Severity, kind and place, which is a JSON pointer with `*` for any index. */
  readonly finds: string;
  /** Parameters of the requests that it affects. @default all */
  readonly when?: Readonly<Record<string, string>>;
  readonly status?: number;
  readonly mediaType?: string;
  /** Name of a header that is missing. */
  readonly without?: string;
  /** Text in place of the body. */
  readonly text?: string;
  readonly body?: unknown;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: string;
  /** Item that its list has three times. */
  readonly repeat?: string;
  readonly dropFirst?: string;
  readonly onlyFirst?: string;
  /** Figure to which the offset is added. */
  readonly addOffset?: string;
  readonly toNumber?: string;
}

/** Breaches of the answers to requests that read. */
export const { breaches } = readDataFile<{ breaches: Breach[] }>(
  new URL('breaches.yaml', import.meta.url),
  'breaches',
);

/** Returns a twist of the successes of one operation. */
export function twistOf(breach: Breach): Twist {
  return async (url, answer, { method }) => {
    const operation = findOperation(contract.operations, method, url.pathname);
    if (operation?.operationId !== breach.in || answer.status !== 200) return answer;
    const { when = {}, status = answer.status, mediaType, without } = breach;
    const asked = Object.entries(when);
    if (asked.some(([name, value]) => url.searchParams.get(name) !== value)) return answer;
    const headers = new Headers(answer.headers);
    if (mediaType !== undefined) headers.set('content-type', mediaType);
    if (without !== undefined) headers.delete(without);
    const body = breach.body ?? changed(await answer.json(), breach, url);
    return new Response(breach.text ?? JSON.stringify(body), { status, headers });
  };
}

function changed(body: unknown, breach: Breach, url: URL): unknown {
  const { set = {}, remove, repeat, dropFirst, onlyFirst, addOffset, toNumber } = breach;
  const offset = Number(url.searchParams.get('offset') ?? 0);
  if (dropFirst !== undefined) listAt(body, dropFirst).shift();
  if (onlyFirst !== undefined) listAt(body, onlyFirst).splice(1);
  if (addOffset !== undefined) change(body, addOffset, (total) => Number(total) + offset);
  if (toNumber !== undefined) change(body, toNumber, Number);
  if (repeat !== undefined) {
    const [list = '', index] = repeat.split('.');
    const items = listAt(body, list);
    items.push(items[Number(index)], items[Number(index)]);
  }
  for (const [path, value] of Object.entries(set)) change(body, path, () => value);
  if (remove !== undefined) change(body, remove, () => undefined);
  return body;
}

// biome-ignore lint/suspicious/noExplicitAny: breaches reach anywhere in a body.
function listAt(body: any, name: string): unknown[] {
  return body[name] ?? [];
}

/** Changes the value at a path; undefined removes it. An answer without the path stays as it is. */
// biome-ignore lint/suspicious/noExplicitAny: breaches reach anywhere in a body.
function change(body: any, path: string, to: (value: unknown) => unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce((node, name) => node?.[name], body);
  if (parent !== undefined) parent[last] = to(parent[last]);
}
