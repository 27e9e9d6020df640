import { secretFields } from '../../generated/service.js';
import { bodyOf, fieldOf } from '../wire/answer.js';
import type { OutgoingRequest } from '../wire/request.js';
import { shortText } from '../wire/short-text.js';
import { type Hide, hiding, mask } from './hiding.js';

// `passcode` is a field of the login at the identity service.
const secretNames: readonly string[] = [...secretFields, 'passcode'];
// Headers that authenticate, and headers of callers that may.
const secretHeader =
  /auth|token|secret|pass|pwd|cookie|key|cred|signature|session|jwt|(^|[-_])(sid|otp|pin)($|[-_])/i;

const secretPairs = new RegExp(`([?&](?:${secretNames.join('|')})=)[^&]*`, 'g');

/** Returns a URL with the values of secret query parameters masked. */
export function maskedUrl(url: string): string {
  return url.replace(secretPairs, `$1${mask}`);
}

/**
 * Masks the secrets of the request in a text or body: a service, or a proxy that fails, may quote them.
 *
 * Secrets of fewer than four characters stay, as they occur in any text.
 */
export function masked<T>(value: T, request: SentParts): T {
  // A cast: only texts change, the shape stays.
  return withoutSecrets(value, hideOf(request)) as T;
}

/** Masks a text, puts it on one line and cuts it. */
export function shortMasked<T extends string | undefined>(
  text: T,
  request: SentParts,
  limit = 100,
): T {
  // Cut first, to bound the time, and far enough that no secret is cut in two within the limit.
  // A cast: text stays text.
  return (text && shortText(masked(text.slice(0, 20_000), request), limit)) as T;
}

/** Whether a value, such as an error of `fetch`, may reveal a secret of the request. */
export function mayShowSecrets(value: unknown, request: SentParts): boolean {
  const hide = hideOf(request);
  const parts = new Set([value]);
  try {
    // Grows in the loop, as nested values may be too deep for recursion.
    for (const part of parts) {
      // What takes long to look through is not shown either.
      const isLarge = parts.size > 1_000 || (typeof part === 'string' && part.length > 100_000);
      if (isLarge || typeof part === 'function') return true;
      if (typeof part !== 'object') {
        if (typeof part !== 'symbol' && hide(`${part}`) !== `${part}`) return true;
      } else if (part !== null) {
        // The content of other objects, such as Headers, cannot be inspected.
        if (!/ (Error|Object|Array|DOMException)]/.test({}.toString.call(part))) return true;
        for (const key of ['message', 'cause', 'toJSON', ...Reflect.ownKeys(part)]) {
          parts.add(key).add(Reflect.get(part, key));
        }
      }
    }
    return false;
  } catch {
    return true;
  }
}

type SentParts = Pick<OutgoingRequest, 'headers' | 'body' | 'refusedHeaders'>;

const hides = new WeakMap<SentParts, Hide>();

/** Returns the function that masks the secrets of a request in a text. Only failures need it. */
function hideOf(request: SentParts): Hide {
  const hide = hides.get(request) ?? hiding(secretsOf(request));
  hides.set(request, hide);
  return hide;
}

function secretsOf({ headers, refusedHeaders, body }: SentParts): string[] {
  const sent = [...Object.entries(headers), ...Object.entries(refusedHeaders ?? {})];
  const secrets = sent.flatMap(([name, text]) =>
    // A text may quote a token without the scheme in front of it, or a signature alone.
    secretHeader.test(name)
      ? [text, ...[' ', '='].map((before) => text.slice(text.lastIndexOf(before) + 1))]
      : [],
  );
  const parts = [{ value: body && bodyOf(body), isHidden: false }];
  // Grows in the loop, as a body may be too deep for recursion.
  for (const { value, isHidden } of parts) {
    if (typeof value !== 'object' || value === null) {
      // A service may read digits as a number.
      if (isHidden) secrets.push(`${value}`, `${Number(value)}`);
      continue;
    }
    for (const [name, field] of Object.entries(value)) {
      parts.push({ value: field, isHidden: isHidden || isSecret(name, field) });
    }
  }
  return secrets;
}

/**
 * Returns a body with the values of secret fields and the quoted secrets masked. It ends at a depth of 100: the
 * functions that print an error are recursive.
 */
export function withoutSecrets(value: unknown, hide: Hide = String, depth = 0): unknown {
  if (typeof value === 'string') return hide(value);
  if (typeof value === 'number') return hide(`${value}`) === mask ? mask : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 100) return '…';
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, hide, depth + 1));
  const fields = Object.entries(value).map(([name, field]) => [
    hide(name),
    isSecret(name, field) ? mask : withoutSecrets(field, hide, depth + 1),
  ]);
  return Object.fromEntries(fields);
}

/** Whether a field is secret, whatever its type. The object that a login calls `password` is not: it has the user. */
function isSecret(name: string, field: unknown): boolean {
  return secretNames.includes(name) && field !== null && !fieldOf(field, 'user');
}
