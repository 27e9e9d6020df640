import { type Alias, isCollection, isPair, type parseDocument, visit } from 'yaml';

/** Longest YAML text in characters; the longest file of `openapi/` has 90,000. */
export const maxLength = 1_000_000;

/** Deepest nesting of a file; the deepest of `openapi/` has 20 levels. */
const maxDepth = 100;

/** A place in a text and what is wrong there. */
export interface Excess {
  /** Offset of the place. */
  offset: number;
  message: string;
}

/** The file is nested too deeply. The parser, too, gives up on thousands of levels, at a place that varies. */
export const tooDeep: Excess = {
  offset: 0,
  message: `The file is nested deeper than ${maxDepth} levels.`,
};

/** Returns how a document would expand beyond all measure, or undefined for an ordinary one. */
export function yamlExcess(document: ReturnType<typeof parseDocument>): Excess | undefined {
  if (isNestedDeeper(document.contents, maxDepth)) return tooDeep;
  const aliases: Alias[] = [];
  let cycle: Alias | undefined;
  visit(document, {
    Alias: (_, alias, path) => {
      aliases.push(alias);
      const anchor = alias.resolve(document);
      if (anchor !== undefined && path.includes(anchor)) cycle ??= alias;
    },
  });
  if (cycle) return { offset: offsetOf(cycle), message: 'The alias is within its own anchor.' };
  try {
    // Throws for aliases of aliases that multiply.
    if (aliases.length > 0) document.toJS();
    return undefined;
  } catch {
    return { offset: offsetOf(aliases[0]), message: 'The aliases expand to too many values.' };
  }
}

function offsetOf(alias: Alias | undefined): number {
  return alias?.range?.[0] ?? 0;
}

function isNestedDeeper(node: unknown, levels: number): boolean {
  if (isPair(node)) return isNestedDeeper(node.value, levels);
  if (!isCollection(node)) return false;
  return levels === 0 || node.items.some((item) => isNestedDeeper(item, levels - 1));
}

/** Whether a text could expand, by its look: parsing every file of a description takes seconds. */
export function mayExpand(text: string): boolean {
  if (text.length > maxLength) return true;
  const hasAlias = /(?:^|[\s[{,:-])\*\w/.test(text);
  const isIndented = /^ {100}/m.test(text);
  return hasAlias || isIndented || text.split(/[[{]/).length > maxDepth;
}
