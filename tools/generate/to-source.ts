/** JSON as source: short lists on one line, bare keys. Texts in JSON hold no line ends. */
export function toSource(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, items: string) => `[${items.replace(/\n\s*/g, ' ')}]`)
    .replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, '$1$2:');
}
