import { jsonOf } from '../description/openapi-document.js';
import { paginationProblems } from '../description/pagination.js';
import type { Visitor } from './rule.js';

/** Checks that `x-pagination` names fields of the answer, and a style whose parameters the operation has. */
export function pagination(): Visitor {
  return {
    Operation(operation, { report, resolve, location }) {
      const paging = operation['x-pagination'];
      if (!paging) return;
      const page = resolve(jsonOf(operation.responses?.['200'])?.schema ?? {}).node ?? {};
      const parameters = (operation.parameters ?? []).flatMap((parameter) => {
        const { node } = resolve(parameter);
        return node?.in === 'query' ? [node.name] : [];
      });
      for (const message of paginationProblems(paging, parameters, page)) {
        report({ message, location: location.child('x-pagination') });
      }
    },
  };
}
