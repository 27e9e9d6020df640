import { Converter } from '@apiture/openapi-down-convert';
import { isRecord } from '../description/is-record.js';
import { isSayable, renameFields, visitSchemas } from './schemas-of-30.js';

/** Keywords of one place that OpenAPI 3.0 has no words for. */
export interface Loss {
  /** Place in the document, such as `components/schemas/ConnectorCreateRequest`. */
  place: string;
  keywords: string[];
}

/** A description in OpenAPI 3.0, and what it cannot say. */
export interface DownConverted {
  document: Record<string, unknown>;
  losses: Loss[];
}

/**
 * Says a 3.1 description in OpenAPI 3.0.
 *
 * The library rewrites what 3.0 says in other words (`const`, null beside a type, `examples` of
 * schemas, a `$ref` with siblings). What 3.0 cannot say at all is taken out before, since the
 * library would leave it in place.
 */
export function downConvert(description: object): DownConverted {
  const losses: Loss[] = [];
  // A copy, whose own form is of no interest here.
  const document = structuredClone(description) as Record<string, unknown>;
  const takeOut = (node: Record<string, unknown>, place: string, keywords: string[]) => {
    for (const keyword of keywords) delete node[keyword];
    if (keywords.length > 0) losses.push({ place, keywords });
  };
  const info = document.info as Record<string, unknown>;
  takeOut(info, 'info', 'summary' in info ? ['summary'] : []);
  visitSchemas(document, (schema, place) => {
    // Null alone: a value list of null would say it, but makes Redocly's Python client invalid.
    if (schema.type === 'null') {
      losses.push({ place, keywords: ["type: 'null'"] });
      Object.assign(schema, { type: 'object', nullable: true, maxProperties: 0 });
    }
    // Here and not by the library, which overlooks `false` and rewrites the evidence as well.
    for (const node of [schema, schema['x-inferred']]) {
      if (!isRecord(node) || !('const' in node)) continue;
      node.enum = node === schema ? [node.const] : node.const;
      delete node.const;
    }
    const lost = Object.entries(schema).filter(([keyword, value]) => !isSayable(keyword, value));
    takeOut(
      schema,
      place,
      lost.map(([keyword]) => keyword),
    );
  });
  return { document: convertUnmistaken(document), losses };
}

/**
 * Converts with the library, which goes by the names of keys alone: it would take a field called
 * `const` or `schemas` for a keyword, likewise in examples. So it sees neither those names nor that data.
 */
function convertUnmistaken(document: Record<string, unknown>): Record<string, unknown> {
  const mask = 'field ';
  const components = isRecord(document.components) ? document.components : {};
  const { examples } = components;
  if (examples) components.examples = {};
  renameFields(document, (name) => `${mask}${name}`);
  const converted = new Converter(document, { allOfTransform: true }).convert();
  // The library knows documents by a type of its own.
  const result = converted as Record<string, unknown>;
  renameFields(result, (name) => name.slice(mask.length));
  if (examples && isRecord(result.components)) result.components.examples = examples;
  return result;
}
