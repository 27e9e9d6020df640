/** Meanings and remedies by code. */
type KnownCodes = Readonly<Record<string, { readonly meaning: string; readonly remedy: string }>>;

// A global key, because each entry of the package is a separate file.
const key = Symbol.for('otc-dms-kafka.error-codes');

/** Returns the error catalogue; undefined until `otc-dms-kafka/error-codes` is imported. */
export function knownCodes(): KnownCodes | undefined {
  return Reflect.get(globalThis, key);
}

/** Registers the error catalogue. */
export function registerCodes(codes: KnownCodes): void {
  Reflect.set(globalThis, key, codes);
}
