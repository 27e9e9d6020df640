/// <reference types="node" />
import type { Awaitable } from '../wire/awaitable.js';

let hashText: ((text: string) => string) | undefined;

/** SHA-256 of the text in UTF-8, in hexadecimal. */
export function sha256Hex(text: string): Awaitable<string> {
  hashText ??= findHash();
  return hashText(text);
}

/** Gives the function that computes HMAC-SHA256 with this key, of a text in UTF-8, in hexadecimal. */
export function hmacSha256(key: string): (text: string) => Awaitable<string> {
  const { createHmac, createSecretKey } = loadCrypto();
  const keyObject = createSecretKey(key, 'utf8');
  return (text) => createHmac('sha256', keyObject).update(text).digest('hex');
}

function findHash(): (text: string) => string {
  const { hash, createHash } = loadCrypto();
  // Half the time of `createHash`, but some runtimes with `node:crypto` lack it.
  if (hash) return (text) => hash('sha256', text);
  return (text) => createHash('sha256').update(text).digest('hex');
}

/** Loads the module when a key is used: that takes a third of the time of importing the whole package. */
function loadCrypto(): typeof import('node:crypto') {
  return process.getBuiltinModule('node:crypto');
}
