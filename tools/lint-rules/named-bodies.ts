import { jsonOf } from '../description/openapi-document.js';
import type { Visitor } from './rule.js';

/** Checks that bodies have named schemas and named examples: they become type names and scenarios of the mock. */
export function namedBodies(): Visitor {
  return {
    MediaType(media, { report, location }) {
      if (!media.schema?.$ref)
        report({ message: 'A body must be a $ref to a schema file.', location });
      if (Object.keys(media.examples ?? {}).length === 0)
        report({ message: 'A body needs a named example.', location });
    },
    Operation(operation, { report, location }) {
      const examples = jsonOf(operation.responses?.['200'])?.examples ?? {};
      if (operation['x-pagination'] && !examples.empty) {
        report({
          message: 'A list needs an example named "empty".',
          location: location.child('responses'),
        });
      }
    },
  };
}
