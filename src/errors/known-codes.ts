/** What the catalogue says about a code. */
type KnownCodes = Readonly<Record<string, { readonly meaning: string; readonly remedy: string }>>;

// Where every copy and every entry of the package finds it: entries are files of their own.
const key = Symbol.for('otc-dms-kafka.error-codes');

/** The error catalogue, once `otc-dms-kafka/error-codes` is imported; until then it weighs nothing. */
export function knownCodes(): KnownCodes | undefined {
  return Reflect.get(globalThis, key);
}

/** Makes the catalogue known. */
export function registerCodes(codes: KnownCodes): void {
  Reflect.set(globalThis, key, codes);
}
