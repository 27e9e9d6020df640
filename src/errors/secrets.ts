import { secretFields } from '../../generated/service.js';
import { bodyOf } from '../wire/answer.js';
import { encodeComponent } from '../wire/encode.js';
import type { OutgoingRequest } from '../wire/request.js';

const mask = '***';
// The last is a field of the login at the identity service.
const secretNames: readonly string[] = [...secretFields, 'passcode'];
// Those that authenticate, and those of callers that may.
const secretHeader = /auth|token|secret|passw|cookie|key/i;

const secretPairs = new RegExp(`([?&](?:${secretNames.join('|')})=)[^&]*`, 'g');

/** A URL without the values of query parameters that are secret. */
export function maskedUrl(url: string): string {
  return url.replace(secretPairs, `$1${mask}`);
}

/**
 * A text or body without what the request sent in secret: a service, or a proxy that fails, may quote it.
 *
 * Secrets of less than four characters stay, as they occur in any text.
 */
export function masked<T>(value: T, request: SentParts): T {
  // The shape stays, only texts change.
  return withoutSecrets(value, secretsOf(request)) as T;
}

/** Whether a value, such as an error of `fetch`, may show what the request sent in secret. */
export function mayShowSecrets(value: unknown, request: SentParts): boolean {
  const quoted = secretsOf(request);
  const seen = new Set<unknown>();
  const mayShow = (part: unknown): boolean => {
    if (typeof part === 'string') return withoutSecrets(part, quoted) !== part;
    if (Object(part) !== part || seen.has(part)) return false;
    seen.add(part);
    // What others hold, such as Headers or a function, cannot be looked through.
    if (!/ (Error|Object|Array|DOMException)]/.test({}.toString.call(part))) return true;
    const { message, cause, toJSON } = Object(part);
    return [
      message,
      cause,
      toJSON,
      ...Reflect.ownKeys(Object(part)).map((key) => Object(part)[key]),
    ].some(mayShow);
  };
  return mayShow(value);
}

type SentParts = Pick<OutgoingRequest, 'headers' | 'body'>;

/** What a request sent in secret, in the forms in which a text may quote it. */
function secretsOf({ headers, body }: SentParts): string[] {
  const secrets = Object.entries(headers).flatMap(([name, text]) =>
    // A text may quote a token alone, without the scheme in front of it.
    secretHeader.test(name) ? [text, text.slice(text.lastIndexOf(' ') + 1)] : [],
  );
  if (body !== undefined) collectSecrets(bodyOf(body), secrets);
  const forms = new Set<string>();
  for (const secret of secrets) {
    if (secret.length < 4) continue;
    let form = secret;
    // Plain, in JSON, and in JSON within JSON: a service may quote a body that quotes it.
    for (let depth = 0; depth < 4; depth += 1) {
      const wellFormed = form.replace(/\p{Surrogate}/gu, '\ufffd');
      forms.add(form).add(encodeURIComponent(wellFormed)).add(encodeComponent(wellFormed));
      form = JSON.stringify(form).slice(1, -1);
    }
  }
  // A secret may hold another.
  return [...forms].sort((a, b) => b.length - a.length);
}

/** A body without the values of secret fields. */
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

/** A number where a text belongs is one, too; the object that a login calls `password` is not. */
function isSecret(name: string, field: unknown): boolean {
  return secretNames.includes(name) && typeof field !== 'object';
}
