/** The type cell of a table, read. */
export interface FieldType {
  type: string;
  /** Anchor of the object table that the cell refers to. */
  anchor?: string;
}

const plain = /^(?:(?:String|Integer|Long|Double|Boolean|Object)|Map<\w+,\s*\w+>|Array of \w+s)$/;
const reference = /^(Array of )?:ref:`[^<`]*<([^>`]+)>` objects?$/;

/** Reads a type cell; `undefined` where it is of no known kind. */
export function readFieldType(cell: string): FieldType | undefined {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (plain.test(text)) return { type: text };
  const [, array, anchor] = reference.exec(text) ?? [];
  if (!anchor) return undefined;
  // The vendor's tools compare anchors without regard to case.
  return { type: array ? 'array' : 'object', anchor: anchor.toLowerCase() };
}
