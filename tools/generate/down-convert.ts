import { Converter } from '@apiture/openapi-down-convert';
import { isRecord } from '../description/is-record.js';
import { breaksGenerators } from './breaks-generators.js';
import { hasKeyword, renameFields, visitSchemas } from './schemas-of-30.js';

/** Keywords of one place that the description in OpenAPI 3.0 does not have. */
export interface Loss {
  /** Place in the document, such as `components/schemas/ConnectorCreateRequest`. */
  place: string;
  keywords: string[];
}

/** A description in OpenAPI 3.0, and what was lost. */
export interface DownConverted {
  document: Record<string, unknown>;
  losses: Loss[];
}

/**
 * Converts a description from OpenAPI 3.1 to 3.0.
 *
 * The library rewrites what 3.0 expresses differently: `const`, null beside a type, `examples` of schemas, a `$ref`
 * with siblings. It would keep keywords that 3.0 does not have, so these are removed first, with those that break
 * generators.
 */
export function downConvert(description: object): DownConverted {
  const losses: Loss[] = [];
  // A copy: the caller's document must not change.
  const document = structuredClone(description) as Record<string, unknown>;
  const removeLost = (node: Record<string, unknown>, place: string, keywords: string[]) => {
    for (const keyword of keywords) delete node[keyword];
    if (keywords.length > 0) losses.push({ place, keywords });
  };
  // Schemas of 3.0 have one dialect.
  delete document.jsonSchemaDialect;
  const info = document.info as Record<string, unknown>;
  removeLost(info, 'info', 'summary' in info ? ['summary'] : []);
  visitSchemas(document, (schema, place) => {
    // Null alone could be `enum: [null]`, but Redocly's Python generator writes invalid code for that.
    if (schema.type === 'null') {
      losses.push({ place, keywords: ["type: 'null'"] });
      Object.assign(schema, { type: 'object', nullable: true, maxProperties: 0 });
    }
    // Not left to the library: it overlooks `const: false`, and it would wrap the evidence in a list.
    for (const node of [schema, schema['x-inferred']]) {
      if (!isRecord(node) || !('const' in node)) continue;
      node.enum = node === schema ? [node.const] : node.const;
      delete node.const;
    }
    const lost = Object.entries(schema).filter(
      ([keyword, value]) => !hasKeyword(keyword, value) || breaksGenerators(keyword, schema),
    );
    removeLost(
      schema,
      place,
      lost.map(([keyword]) => keyword),
    );
  });
  return { document: convertUnmistaken(document), losses };
}

/**
 * Converts with the library. It judges by the names of keys alone and would take a field called `const` or `schemas`
 * for a keyword, also in examples. Fields are therefore renamed, and examples removed, while it runs.
 */
function convertUnmistaken(document: Record<string, unknown>): Record<string, unknown> {
  const mask = 'field ';
  const components = isRecord(document.components) ? document.components : {};
  const { examples } = components;
  if (examples) components.examples = {};
  renameFields(document, (name) => `${mask}${name}`);
  const converted = new Converter(document, { allOfTransform: true }).convert();
  // The library has another type for documents.
  const result = converted as Record<string, unknown>;
  renameFields(result, (name) => name.slice(mask.length));
  if (examples && isRecord(result.components)) result.components.examples = examples;
  return result;
}
