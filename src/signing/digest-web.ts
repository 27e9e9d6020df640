/** Returns the SHA-256 of a text in UTF-8, in hexadecimal. */
export async function sha256Hex(text: string): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', toBytes(text)));
}

/**
 * Returns a function that computes the HMAC-SHA256 of a text in UTF-8 with this key, in hexadecimal.
 *
 * @throws {TypeError} where WebCrypto is missing.
 */
export function hmacSha256(key: string): (text: string) => Promise<string> {
  // A cast: the type promises `subtle`, which a page on plain http lacks.
  if (!(globalThis.crypto as Crypto | undefined)?.subtle) {
    throw new TypeError(
      'akskAuth: crypto.subtle is missing; a browser has it only on https or localhost.',
    );
  }
  let imported: Promise<CryptoKey> | undefined;
  return async (text) => {
    imported ??= crypto.subtle.importKey(
      'raw',
      toBytes(key),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    return toHex(await crypto.subtle.sign('HMAC', await imported, toBytes(text)));
  };
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
