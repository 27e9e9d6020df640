import { inspect } from 'node:util';
import { strictlyEncoded } from '../support/strictly-encoded.js';

/** Returns every text that a value can show in a console, a log or a debugger, or by its properties. */
export function everythingShown(value: unknown): string {
  const texts = [String(value), inspect(value, wholly), inJson(value)];
  collect(value, texts, new Set());
  return texts.join('\n');
}

const wholly = {
  depth: Infinity,
  showHidden: true,
  getters: true,
  maxStringLength: Infinity,
  maxArrayLength: Infinity,
} as const;

/** Returns the forms a secret can have in a text: plain, in JSON, in JSON within JSON, and each encoded for a URL. */
export function formsOf(secret: string): string[] {
  const escaped = JSON.stringify(secret).slice(1, -1);
  const twice = JSON.stringify(escaped).slice(1, -1);
  const forms = [secret, escaped, twice];
  return [...new Set([...forms, ...forms.map(encodeURIComponent), ...forms.map(strictlyEncoded)])];
}

function inJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return ''; // A circular value, for example, shows nothing in JSON.
  }
}

function collect(value: unknown, texts: string[], seen: Set<unknown>): void {
  if (typeof value === 'string') texts.push(value);
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
  if (seen.has(value)) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    texts.push(String(key));
    collect(read(value, key), texts, seen);
  }
}

function read(value: object, key: string | symbol): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined; // For example `arguments` of a function.
  }
}
