import { type Deviation, isFor } from '../../../tools/conformance/compare/deviations.js';
import { reachable } from '../../../tools/conformance/compare/reachable.js';
import type { ErrorCode, Permission } from '../../../tools/conformance/pages/appendix-tables.js';
import type { PageOperation, VendorFacts } from '../../../tools/conformance/pages/facts.js';
import type { CatalogueEntry } from '../../../tools/description/error-catalogue.js';
import {
  type DescribedOperation,
  type OpenApiDocument,
  operationsOf,
} from '../../../tools/description/openapi-document.js';

/** Both sides of one operation, and the deviations between them. */
export interface Sides {
  operationId: string;
  /** The operation, with only the components that it refers to. */
  document: OpenApiDocument;
  vendor: PageOperation;
  permissions: Permission[];
  /** The error codes of the appendix, and of our catalogue; one of each suffices for an edit. */
  pageCodes: ErrorCode[];
  codes: CatalogueEntry[];
  /** All error codes of the appendix, which deviations name. */
  messages: readonly ErrorCode[];
  deviations: Deviation[];
}

/** The whole of both sides. */
export interface Whole {
  document: OpenApiDocument;
  facts: VendorFacts;
  codes: CatalogueEntry[];
  deviations: Deviation[];
}

/** Returns the sides of every operation. */
export function allSides({ document, facts, codes, deviations }: Whole): Sides[] {
  return operationsOf(document).flatMap((operation, index) => {
    const vendor = facts.operations.find(({ id }) => id === operation['x-vendor']?.id);
    if (!vendor) return [];
    const { operationId } = operation;
    // Another error code for each operation.
    const [code] = codes.slice(index % codes.length);
    return [
      {
        operationId,
        document: partOf(document, operation),
        vendor,
        permissions: facts.permissions.filter(
          ({ method, path }) => method === vendor.method && path === vendor.path,
        ),
        pageCodes: facts.error_codes.filter((row) => row.code === code?.code),
        codes: code ? [code] : [],
        messages: facts.error_codes,
        deviations: deviations.filter((deviation) => isFor(deviation, operationId)),
      },
    ];
  });
}

/** Returns a description of one operation alone. */
function partOf(document: OpenApiDocument, { path, method }: DescribedOperation): OpenApiDocument {
  const { parameters, [method]: operation } = document.paths[path] ?? {};
  const item = { ...(parameters && { parameters }), [method]: operation };
  const part: OpenApiDocument = { ...document, paths: { [path]: item }, components: {} };
  for (const text of reachable(document, item)) {
    for (const [, room = '', name = ''] of text.matchAll(/"#\/components\/([^/"]+)\/([^"]+)"/g))
      part.components[room] = {
        ...part.components[room],
        [name]: document.components[room]?.[name],
      };
  }
  return part;
}
