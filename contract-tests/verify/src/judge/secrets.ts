import { isRecord } from '../schema/is-record.js';
import { jsonOf, type ReceivedResponse, type SentRequest } from './exchange.js';
import { isSecretHeader, isSecretPair } from './secret-names.js';
import { decodedBase64, formsOf, pairsIn } from './secret-texts.js';

/** Text in place of a secret. */
export const mask = '***';

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
    for (const form of formsOf(secret)) known.add(form);
  }

  function collect(value: unknown, isHidden = false): void {
    if (typeof value !== 'object' || value === null) {
      if (isHidden && value !== null && value !== undefined && typeof value !== 'boolean')
        add(`${value}`);
      // A field may hold a whole object as text, such as the parameters of a background task.
      if (typeof value === 'string' && /^\s*[{[]/.test(value)) collect(jsonOf(value));
      return;
    }
    for (const [name, field] of Object.entries(value)) {
      collect(field, isHidden || (isSecretName(name) && !isUser(field)));
    }
  }

  function learnText(text = ''): void {
    const json = jsonOf(text);
    const plain = json === undefined ? decodedBase64(text.trim()) : undefined;
    if (json !== undefined) collect(json);
    else if (plain !== undefined) learnText(plain);
    else learnPairs(text);
  }

  function learnPairs(text: string): void {
    for (const { name, value } of pairsIn(text)) {
      if (isSecretName(name) || isSecretPair(name)) add(value);
      else if (/^\s*[{[]/.test(value)) learnText(value);
    }
  }

  function learnHeader(text: string): void {
    for (const part of [text, ...text.split(/[\s,;=]+/)])
      if (part.length >= 8 || part === text) add(part);
    const [, login = ''] = /^basic\s+(\S+)$/i.exec(text) ?? [];
    const [, ...password] = Buffer.from(login, 'base64').toString().split(':');
    add(password.join(':'));
  }

  function learnUrl(url: string): void {
    const { searchParams, hash, password } = new URL(url, 'http://localhost');
    for (const [name, value] of [...searchParams, ...new URLSearchParams(hash.slice(1))]) {
      if (isSecretName(name) || isSecretPair(name)) add(value);
    }
    const [, plain] = pairsIn(`password=${password}`);
    if (plain) add(plain.value);
  }

  const secrets: Secrets = {
    add,
    learn({ headers, body, url }, answer) {
      const all = [...Object.entries(headers), ...Object.entries(answer?.headers ?? {})];
      for (const [name, text] of all) if (isSecretHeader(name)) learnHeader(text);
      learnUrl(url);
      learnText(body);
      learnText(answer?.text);
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
          isSecretHeader(name) ? mask : secrets.text(text),
        ]),
      );
    },
    url(url) {
      const pairs = url.replaceAll(/([?&#]([^=&#]*)=)([^&#]*)/g, (all, start, name) =>
        isSecretName(name) || isSecretPair(name) ? `${start}${mask}` : all,
      );
      return secrets.text(pairs.replace(/^([a-z]+:\/\/)[^/@]*@/i, `$1${mask}@`));
    },
    body(text) {
      const json = jsonOf(text);
      if (json !== undefined) return JSON.stringify(secrets.value(json));
      return secrets.text(text);
    },
  };
  return secrets;
}

/** Whether a field is the object that a login calls `password`, which holds the user. */
function isUser(field: unknown): boolean {
  return isRecord(field) && 'user' in field;
}
