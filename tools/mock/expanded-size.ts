import { isRecord } from '../description/is-record.js';

/**
 * Counts the values of a document as if each reference were replaced by its target, as Prism does.
 *
 * References that multiply make the count huge although the document is small. A reference to something that contains it
 * counts as one value: Prism keeps such references.
 */
export function expandedSize(document: object): number {
  const sizes = new Map<string, number>();
  const sizeOf = (node: unknown): number => {
    if (typeof node !== 'object' || node === null) return 1;
    if (isRecord(node) && typeof node.$ref === 'string') return sizeOfTarget(node.$ref);
    return Object.values(node).reduce((sum: number, value) => sum + sizeOf(value), 1);
  };
  const sizeOfTarget = (reference: string): number => {
    const known = sizes.get(reference);
    if (known !== undefined) return known;
    sizes.set(reference, 1);
    const size = sizeOf(targetOf(document, reference));
    sizes.set(reference, size);
    return size;
  };
  return sizeOf(isRecord(document) ? document.paths : undefined);
}

function targetOf(document: object, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined;
  const keys = reference.slice(2).split('/');
  return keys.reduce<unknown>((node, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    return isRecord(node) ? node[name] : undefined;
  }, document);
}
