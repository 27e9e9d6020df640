import type { Spot, YamlTree } from './yaml-tree.js';

/** A place in a body: the path of a field, empty for the body, and an aspect. */
export interface SchemaPlace {
  fields: readonly string[];
  aspect: string;
}

/** Returns the lines of a place in a schema, or of the nearest thing around it. */
export function schemaSpots(tree: YamlTree, schema: Spot, { fields, aspect }: SchemaPlace): Spot[] {
  let owners = shapes(tree, schema);
  for (const [position, field] of fields.entries()) {
    const found = owners.flatMap((owner) => tree.at(owner, 'properties', field) ?? []);
    // The field is missing, so its object is the nearest thing.
    if (found.length === 0) return owners;
    if (position === fields.length - 1) {
      const lists = aspect === 'required' ? requiredOf(tree, owners, field) : [];
      const keys = found.flatMap((spot) => keywordOf(tree, spot, aspect) ?? []);
      if (lists.length > 0) return lists;
      return keys.length > 0 ? keys : found;
    }
    owners = found.flatMap((spot) => shapes(tree, spot));
  }
  const keys = owners.flatMap((owner) => keywordOf(tree, owner, aspect) ?? []);
  return keys.length > 0 ? keys : owners;
}

/** Returns the line of a keyword; a value list is either of two keywords. */
export function keywordOf(
  tree: YamlTree,
  spot: Spot | undefined,
  aspect: string,
): Spot | undefined {
  if (aspect !== 'enum') return tree.child(spot, aspect);
  return tree.child(spot, 'enum') ?? tree.child(spot, 'x-extensible-enum');
}

/** Returns the objects that a value can be, looking into choices and the items of lists. */
function shapes(tree: YamlTree, spot: Spot): Spot[] {
  const own = tree.target(spot);
  if (!own) return [];
  const items = tree.child(own, 'items');
  if (items) return shapes(tree, items);
  if (tree.child(own, 'properties')) return [own];
  const choices = ['oneOf', 'anyOf'].flatMap((key) => tree.items(tree.child(own, key)));
  const opened = choices.flatMap((choice) => shapes(tree, choice));
  return opened.length > 0 ? opened : [own];
}

/** Returns the entries of a field in the lists of required fields, or the lists without it. */
function requiredOf(tree: YamlTree, owners: readonly Spot[], field: string): Spot[] {
  return owners.flatMap((owner) => {
    const list = tree.child(owner, 'required');
    const entry = tree.items(list).find((name) => tree.text(name) === field);
    return entry ?? list ?? [];
  });
}
