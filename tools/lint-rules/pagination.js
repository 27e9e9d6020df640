import { paginationStyles } from '../description/pagination-styles.js';

/** `x-pagination` names fields that the answer has, and a style whose parameters the operation has. */
export function pagination() {
  return {
    Operation(operation, { report, resolve, location }) {
      const paging = operation['x-pagination'];
      if (!paging) return;
      const at = location.child('x-pagination');
      const media = operation.responses?.['200']?.content?.['application/json'];
      const schema = resolve(media?.schema ?? {}).node ?? {};
      for (const field of [paging.items, paging.total]) {
        if (!schema.properties?.[field])
          report({ message: `The answer has no field ${field}.`, location: at });
      }
      const needed = paginationStyles[paging.style];
      if (!needed) {
        const known = Object.keys(paginationStyles).join(', ');
        report({ message: `Style ${paging.style} is unknown; known are ${known}.`, location: at });
        return;
      }
      const names = (operation.parameters ?? []).map((parameter) => resolve(parameter).node?.name);
      for (const name of needed) {
        if (!names.includes(name))
          report({ message: `The operation has no parameter ${name}.`, location: at });
      }
    },
  };
}
