import type { DescribedOperation } from '../../tools/description/openapi-document.js';
import { exampleOf } from '../support/calls.js';

/** Returns path and query of a request, made of the examples of the required parameters. */
export function urlOf({ path, parameters }: DescribedOperation): string {
  const exampleFor = (name: string) => {
    const parameter = parameters.find((candidate) => candidate.name === name);
    return String(exampleOf(name, parameter?.schema ?? {}));
  };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(exampleFor(name)),
  );
  const required = parameters.filter((one) => one.in === 'query' && one.required);
  const query = new URLSearchParams(required.map(({ name }) => [name, exampleFor(name)]));
  return query.size > 0 ? `${filled}?${query}` : filled;
}
