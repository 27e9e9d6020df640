import { dirname, join } from 'node:path';
import { type Deviation, readDeviations } from '../compare/deviations.js';
import type { FilePlace } from './file-place.js';
import { YamlTree } from './yaml-tree.js';

/** Reads the deviations beside the index of the description, each with its place in their file. */
export function deviationPlaces(index: string): Map<Deviation, FilePlace> {
  const file = join(dirname(index), 'deviations.yaml');
  const tree = new YamlTree();
  const entries = tree.items(tree.child(tree.root(file), 'deviations'));
  return new Map(
    readDeviations(file).map((deviation, position) => [
      deviation,
      { file, line: entries[position]?.line ?? 1 },
    ]),
  );
}
