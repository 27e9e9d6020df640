/** Formats JSON as source, with lists of scalars on one line and bare keys. Strings in JSON contain no line ends. */
export function toSource(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, items: string) => `[${items.replace(/\n\s*/g, ' ')}]`)
    .replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, '$1$2:');
}
