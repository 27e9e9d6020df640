import { secretFields } from '../../generated/service.js';
import { bodyOf } from '../wire/answer.js';
import { encodeComponent } from '../wire/encode.js';
import type { OutgoingRequest } from '../wire/request.js';

const mask = '***';
// `passcode` is a field of the login at the identity service.
const secretNames: readonly string[] = [...secretFields, 'passcode'];
// Headers that authenticate, and headers of callers that may.
const secretHeader = /auth|token|secret|passw|cookie|key/i;

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
  return withoutSecrets(value, secretsOf(request)) as T;
}

/** Whether a value, such as an error of `fetch`, may reveal a secret of the request. */
export function mayShowSecrets(value: unknown, request: SentParts): boolean {
  const quoted = secretsOf(request);
  const seen = new Set<unknown>();
  const mayShow = (part: unknown): boolean => {
    if (typeof part === 'string') return withoutSecrets(part, quoted) !== part;
    if (part === null || seen.has(part)) return false;
    if (typeof part !== 'object') return typeof part === 'function';
    seen.add(part);
    // The content of other objects, such as Headers, cannot be inspected.
    if (!/ (Error|Object|Array|DOMException)]/.test({}.toString.call(part))) return true;
    const keys = ['message', 'cause', 'toJSON', ...Reflect.ownKeys(part)];
    return keys.some((key) => mayShow(Reflect.get(part, key)));
  };
  return mayShow(value);
}

type SentParts = Pick<OutgoingRequest, 'headers' | 'body'>;

/** Returns the secrets of a request, in the forms in which a text may quote them. */
function secretsOf({ headers, body }: SentParts): string[] {
  const secrets = Object.entries(headers).flatMap(([name, text]) =>
    // A text may quote a token without the scheme in front of it.
    secretHeader.test(name) ? [text, text.slice(text.lastIndexOf(' ') + 1)] : [],
  );
  if (body !== undefined) collectSecrets(bodyOf(body), secrets);
  const forms = new Set<string>();
  for (const secret of secrets) {
    if (secret.length < 4) continue;
    let form = secret;
    // Plain, in JSON, and in JSON within JSON: a service may quote a body that quotes the secret.
    for (let depth = 0; depth < 4; depth += 1) {
      const wellFormed = form.replace(/\p{Surrogate}/gu, '\ufffd');
      forms.add(form).add(encodeURIComponent(wellFormed)).add(encodeComponent(wellFormed));
      form = JSON.stringify(form).slice(1, -1);
    }
  }
  // Longest first, as a secret may contain another.
  return [...forms].sort((a, b) => b.length - a.length);
}

/** Returns a body with the values of secret fields and the quoted secrets masked. */
export function withoutSecrets(value: unknown, quoted: readonly string[] = []): unknown {
  if (typeof value === 'string') {
    return quoted.reduce((text, secret) => text.replaceAll(secret, mask), value);
  }
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, quoted));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [
    withoutSecrets(name, quoted),
    isSecret(name, field) ? mask : withoutSecrets(field, quoted),
  ]);
  return Object.fromEntries(fields);
}

function collectSecrets(value: unknown, secrets: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, field] of Object.entries(value)) {
    if (isSecret(name, field)) secrets.push(`${field}`);
    collectSecrets(field, secrets);
  }
}

/** Whether a field is secret. A number in place of a text is; the object that a login calls `password` is not. */
function isSecret(name: string, field: unknown): boolean {
  return secretNames.includes(name) && typeof field !== 'object';
}
