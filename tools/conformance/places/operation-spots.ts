import { methods } from '../../description/openapi-document.js';
import type { Spot, YamlTree } from './yaml-tree.js';

/** The nodes of an operation in the files of the description. */
export interface OperationSpot {
  operationId: string;
  /** The vendor's id. */
  vendorId: string;
  /** The key of the path in the index. */
  path: Spot;
  /** The file of the path. */
  item: Spot;
  operation: Spot;
}

/** Returns every operation of the index. */
export function operationSpots(tree: YamlTree, index: Spot | undefined): OperationSpot[] {
  return tree.items(tree.child(index, 'paths')).flatMap((path) => {
    const item = tree.target(path);
    return methods.flatMap((method) => {
      const operation = tree.child(item, method);
      const operationId = tree.text(tree.child(operation, 'operationId'));
      const vendorId = tree.text(tree.at(operation, 'x-vendor', 'id')) ?? '';
      return item && operation && operationId
        ? [{ operationId, vendorId, path, item, operation }]
        : [];
    });
  });
}
