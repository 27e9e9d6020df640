/** Returns this many random hexadecimal digits. */
export function randomHex(digits: number): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(digits / 2));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
