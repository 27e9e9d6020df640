import type { Spot, YamlTree } from './yaml-tree.js';

/** What is looked for in a body: a field or the body itself, and what of it. */
export interface SchemaPlace {
  fields: readonly string[];
  aspect: string;
}

/** Lines of the files for a place in a schema, or else the nearest thing around it. */
export function schemaSpots(tree: YamlTree, schema: Spot, { fields, aspect }: SchemaPlace): Spot[] {
  let owners = shapes(tree, schema);
  for (const [position, field] of fields.entries()) {
    const found = owners.flatMap((owner) => tree.at(owner, 'properties', field) ?? []);
    // The field is missing: its object is the nearest thing.
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

/** The line of a keyword; a value list has one of two. */
export function keywordOf(
  tree: YamlTree,
  spot: Spot | undefined,
  aspect: string,
): Spot | undefined {
  if (aspect !== 'enum') return tree.child(spot, aspect);
  return tree.child(spot, 'enum') ?? tree.child(spot, 'x-extensible-enum');
}

/** The objects that a value can be: choices and the items of lists opened. */
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

/** The entries of the field in lists of mandatory fields, or the lists that lack it. */
function requiredOf(tree: YamlTree, owners: readonly Spot[], field: string): Spot[] {
  return owners.flatMap((owner) => {
    const list = tree.child(owner, 'required');
    const entry = tree.items(list).find((name) => tree.text(name) === field);
    return entry ?? list ?? [];
  });
}
