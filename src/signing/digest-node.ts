/// <reference types="node" />
let hashText: ((text: string) => string) | undefined;

/** Returns the SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256Hex(text: string): string {
  hashText ??= findHash();
  return hashText(text);
}

/** Returns a function that computes the HMAC-SHA256 of a text in UTF-8 with this key, in hexadecimal. */
export function hmacSha256(key: string): (text: string) => string {
  const { createHmac, createSecretKey } = loadCrypto();
  const keyObject = createSecretKey(key, 'utf8');
  return (text) => createHmac('sha256', keyObject).update(text).digest('hex');
}

function findHash(): (text: string) => string {
  const { hash, createHash } = loadCrypto();
  // Takes half the time of `createHash`, but some runtimes with `node:crypto` lack it.
  if (hash) return (text) => hash('sha256', text);
  return (text) => createHash('sha256').update(text).digest('hex');
}

/** Loads the module when a key is first used: loading takes a third of the time of importing the whole package. */
function loadCrypto(): typeof import('node:crypto') {
  return process.getBuiltinModule('node:crypto');
}
