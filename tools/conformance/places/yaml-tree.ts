import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** A node of a YAML file, and where it begins. */
export interface Spot {
  file: string;
  line: number;
  node: Node;
}

/** YAML files with the lines of their nodes; each file is read once. */
export class YamlTree {
  readonly #files = new Map<string, { root: Node; lines: LineCounter } | undefined>();

  /** Returns the content of a file, or undefined when it cannot be read. */
  root(file: string): Spot | undefined {
    if (!this.#files.has(file)) this.#files.set(file, read(file));
    const known = this.#files.get(file);
    return known && { file, line: 1, node: known.root };
  }

  /** Returns the value of a key, with the line of the key. Follows a reference first. */
  child(spot: Spot | undefined, key: string): Spot | undefined {
    const owner = this.target(spot);
    if (!owner || !isMap(owner.node)) return undefined;
    const pair = owner.node.items.find(
      ({ key: name }) => isScalar(name) && String(name.value) === key,
    );
    if (!pair || !isNode(pair.value)) return undefined;
    return { file: owner.file, line: this.#line(owner.file, pair.key), node: pair.value };
  }

  /** Returns the value at the end of a path of keys. */
  at(spot: Spot | undefined, ...keys: string[]): Spot | undefined {
    return keys.reduce((at, key) => this.child(at, key), spot);
  }

  /** Returns the items of a list, or the values of a map, each with its line. */
  items(spot: Spot | undefined): Spot[] {
    const owner = this.target(spot);
    if (!owner) return [];
    const { file, node } = owner;
    if (isSeq(node))
      return node.items
        .filter(isNode)
        .map((item) => ({ file, line: this.#line(file, item), node: item }));
    if (!isMap(node)) return [];
    return node.items.flatMap(({ key, value }) =>
      isNode(value) ? [{ file, line: this.#line(file, key), node: value }] : [],
    );
  }

  /** Returns the text of a scalar. */
  text(spot: Spot | undefined): string | undefined {
    return spot && isScalar(spot.node) ? String(spot.node.value) : undefined;
  }

  /** Returns the target of a reference to another file, or the node itself. */
  target(spot: Spot | undefined): Spot | undefined {
    if (!spot || !isMap(spot.node)) return spot;
    const reference = spot.node.get('$ref');
    if (typeof reference !== 'string' || reference.startsWith('#')) return spot;
    return this.target(this.root(resolve(dirname(spot.file), reference)));
  }

  #line(file: string, node: unknown): number {
    const offset = isNode(node) ? node.range?.[0] : undefined;
    return offset === undefined ? 1 : (this.#files.get(file)?.lines.linePos(offset).line ?? 1);
  }
}

function read(file: string): { root: Node; lines: LineCounter } | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  return contents ? { root: contents, lines } : undefined;
}
