type Defined<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/** Returns the fields that have a value: an optional field is left out, never undefined. */
export function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Only values that may be undefined are dropped.
  return Object.fromEntries(entries) as Defined<Fields>;
}
