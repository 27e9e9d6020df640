import { YamlTree } from './yaml-tree.js';

/** The line of each deviation, in the order of the file. */
export function deviationLines(file: string): number[] {
  const tree = new YamlTree();
  return tree.items(tree.child(tree.root(file), 'deviations')).map(({ line }) => line);
}
