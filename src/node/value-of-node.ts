import { type Alias, isAlias, isMap, isScalar, isSeq, Scalar, type YAMLMap } from 'yaml';

/** Number of values that all aliases may add. 500 clouds that merge 20 settings add 10,000. */
const maxAliasedValues = 100_000;

/** Reason why a document has no value. */
export class ValueProblem extends Error {
  /** Place in the text. */
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** A value, and the number of values in it after unfolding all aliases. */
interface Sized {
  readonly value: unknown;
  readonly size: number;
}

/**
 * Returns the value of a node: mappings become `Map`, lists become arrays. Aliases share the value of their anchor.
 *
 * Replaces `toJS` of the YAML library, which searches the whole document for each alias and counts honest uses of an
 * anchor as an attack.
 *
 * @throws {ValueProblem} for a repeated key, and for an alias or a merge that does not resolve, or unfolds too far.
 */
export function valueOfNode(root: unknown): unknown {
  const anchors = new Map<string, Sized | undefined>(); // Undefined inside the anchored node.
  let aliased = 0;

  return read(root).value;

  function read(node: unknown): Sized {
    if (isAlias(node)) return readAlias(node);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) anchors.set(anchor, undefined);
    const result = readContent(node);
    if (anchor !== undefined) anchors.set(anchor, result);
    return result;
  }

  function readContent(node: unknown): Sized {
    if (isMap(node)) return readMap(node);
    if (!isSeq(node)) return { value: isScalar(node) ? node.value : null, size: 1 };
    const items = node.items.map(read);
    const size = items.reduce((sum, item) => sum + item.size, 1);
    return { value: items.map(({ value }) => value), size };
  }

  function readAlias(alias: Alias): Sized {
    const offset = startOf(alias);
    const anchored = anchors.get(alias.source);
    if (anchored === undefined) {
      const problem = anchors.has(alias.source)
        ? 'an anchor (&) contains itself'
        : 'an alias (*) has no anchor (&) before it; put a value that begins with * in quotes';
      throw new ValueProblem(offset, problem);
    }
    aliased += anchored.size;
    if (aliased <= maxAliasedValues) return anchored;
    const limit = maxAliasedValues.toLocaleString('en');
    const problem = `aliases (*) unfold to more than ${limit} values; use fewer aliases within anchors (&)`;
    throw new ValueProblem(offset, problem);
  }

  function readMap(map: YAMLMap): Sized {
    const value = new Map<unknown, unknown>();
    const own = new Set<unknown>();
    let size = 0;
    for (const pair of map.items) {
      const { key } = pair;
      if (isMergeKey(key)) {
        const source = read(pair.value);
        merge(value, source.value, startOf(pair.value ?? key));
        size += source.size;
        continue;
      }
      const { value: name } = read(key);
      if (own.has(name)) throw new ValueProblem(startOf(key), 'a key occurs twice');
      own.add(name);
      const content = read(pair.value);
      value.set(name, content.value);
      size += content.size;
    }
    return { value, size: size || 1 };
  }

  /** Adds keys that the mapping lacks: earlier sources win. */
  function merge(target: Map<unknown, unknown>, source: unknown, offset: number): void {
    for (const each of Array.isArray(source) ? source : [source]) {
      if (!(each instanceof Map)) {
        throw new ValueProblem(offset, 'a merge (<<) needs a mapping or a list of mappings');
      }
      for (const [key, value] of each) if (!target.has(key)) target.set(key, value);
    }
  }
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.type === Scalar.PLAIN && key.value === '<<';
}

function startOf(node: unknown): number {
  // Each node of a parsed document has a range.
  return (isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : 0) ?? 0;
}
