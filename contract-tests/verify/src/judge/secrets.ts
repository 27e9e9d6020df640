import { isRecord } from '../schema/is-record.js';
import { jsonOf, type ReceivedResponse, type SentRequest } from './exchange.js';

/** Text in place of a secret. */
export const mask = '***';

const secretHeader =
  /auth|token|secret|pass|pwd|cookie|key|cred|signature|session|jwt|(^|[-_])(sid|otp|pin)($|[-_])/i;
// Shorter texts occur in any answer.
const shortest = 4;

/** Masks secrets: fields and headers by name, and every text that quotes a secret seen so far. */
export interface Secrets {
  /** Remembers a secret. */
  add(secret: string): void;
  /** Remembers the secrets that a request or a body holds. */
  learn(request: SentRequest, answer?: ReceivedResponse): void;
  text(text: string): string;
  value(value: unknown): unknown;
  headers(headers: Readonly<Record<string, string>>): Record<string, string>;
  url(url: string): string;
  /** Masks a body: as JSON if it is JSON. */
  body(text: string): string;
}

/** Creates a store of secrets that are masked from then on. */
export function createSecrets(secretFields: ReadonlySet<string>): Secrets {
  const known = new Set<string>();
  const isSecretName = (name: string) => secretFields.has(name);

  function add(secret: string): void {
    if (secret.length < shortest || secret.includes(mask)) return;
    // The same secret in a URL, in a text of JSON, and in a JSON pointer.
    const quoted = JSON.stringify(secret).slice(1, -1);
    const forms = [secret, encodeURIComponent(secret), quoted];
    for (const form of forms) {
      known.add(form).add(form.replaceAll('~', '~0').replaceAll('/', '~1'));
    }
    known.add(Buffer.from(secret).toString('base64'));
  }

  function collect(value: unknown, isHidden = false): void {
    if (typeof value !== 'object' || value === null) {
      if (isHidden && value !== null && value !== undefined && typeof value !== 'boolean')
        add(`${value}`);
      return;
    }
    for (const [name, field] of Object.entries(value)) {
      collect(field, isHidden || (isSecretName(name) && !isUser(field)));
    }
  }

  const secrets: Secrets = {
    add,
    learn({ headers, body, url }, answer) {
      const all = [...Object.entries(headers), ...Object.entries(answer?.headers ?? {})];
      for (const [name, text] of all) {
        if (!secretHeader.test(name)) continue;
        for (const part of [text, ...text.split(/[\s,;=]+/)])
          if (part.length >= 8 || part === text) add(part);
      }
      for (const [name, value] of new URL(url, 'http://localhost').searchParams) {
        if (isSecretName(name)) add(value);
      }
      collect(jsonOf(body));
      collect(jsonOf(answer?.text));
    },
    text(text) {
      // Longest first: a secret may be a part of another.
      const longest = [...known].sort((one, other) => other.length - one.length);
      return longest.reduce((rest, secret) => rest.replaceAll(secret, mask), text);
    },
    value(value) {
      if (typeof value === 'string') return secrets.text(value);
      if (typeof value === 'number') return known.has(`${value}`) ? mask : value;
      if (Array.isArray(value)) return value.map(secrets.value);
      if (!isRecord(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, field]) => [
          secrets.text(name),
          isSecretName(name) && field !== null && !isUser(field) ? mask : secrets.value(field),
        ]),
      );
    },
    headers(headers) {
      return Object.fromEntries(
        Object.entries(headers).map(([name, text]) => [
          name,
          secretHeader.test(name) ? mask : secrets.text(text),
        ]),
      );
    },
    url(url) {
      const pairs = new RegExp(`([?&](?:${[...secretFields].join('|')})=)[^&]*`, 'g');
      return secrets.text(url.replace(pairs, `$1${mask}`));
    },
    body(text) {
      const json = jsonOf(text);
      if (json === undefined) return secrets.text(text);
      return JSON.stringify(secrets.value(json));
    },
  };
  return secrets;
}

/** Whether a field is the object that a login calls `password`, which holds the user. */
function isUser(field: unknown): boolean {
  return isRecord(field) && 'user' in field;
}
