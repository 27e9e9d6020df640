/**
 * Copies own properties into an object without prototype, so that reading a property finds nothing that a library added
 * to `Object.prototype`.
 *
 * @param value object to copy; the copy of undefined is empty.
 */
export function ownOf<T extends object>(value: T | undefined): T {
  // A cast: the compiler takes `__proto__` for a property.
  return { __proto__: null, ...value } as unknown as T;
}

/** Returns a field that an object has itself; undefined when it has none. */
export function ownField(value: unknown, name: string): unknown {
  return Object.hasOwn(Object(value), name) ? Object(value)[name] : undefined;
}
