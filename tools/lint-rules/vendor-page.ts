import type { Visitor } from './rule.js';

/**
 * Checks that each operation names the vendor's page that it was made from, in `x-vendor` and `externalDocs`.
 *
 * `corrected` is the correct spelling of an id that the vendor misspells.
 */
export function vendorPage(): Visitor {
  return {
    Operation(operation, { report, location }) {
      const { id, corrected, page } = operation['x-vendor'] ?? {};
      const { description, url } = operation.externalDocs ?? {};
      const name = corrected ?? id ?? '';
      const expected = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
      if (!id || !page) report({ message: 'x-vendor must name id and page.', location });
      else if (corrected === id) {
        report({
          message: 'x-vendor.corrected must differ from id.',
          location: location.child('x-vendor'),
        });
      } else if (operation.operationId !== expected) {
        report({
          message: `operationId must be ${expected}, from x-vendor.`,
          location: location.child('operationId'),
        });
      } else if (description !== id || !url?.endsWith(`/${page.replace(/\.rst$/, '.html')}`)) {
        report({
          message: 'externalDocs must name the id and the page of x-vendor.',
          location: location.child('externalDocs'),
        });
      }
    },
  };
}
