/** Appends keys to a JSON pointer. */
export function join(pointer: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>((start, key) => `${start}/${escaped(`${key}`)}`, pointer);
}

/** Most keys need no escape, and looking is cheaper than replacing. */
function escaped(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** Returns the keys of a JSON pointer. */
export function keysOf(pointer: string): string[] {
  const [, ...keys] = pointer.split('/');
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Returns the value that a JSON pointer names; undefined when there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    root,
  );
}

/** Returns a pointer with each index replaced by `*`, so that items of a list have one place. */
export function anyItem(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
}
