import { expect } from 'vitest';
import type { DescribedOperation } from '../../tools/description/openapi-document.js';
import type { SeenRequest } from '../faults/fault-server.js';

/** What a server reads from the path and query, as they stood on the wire. */
export function argumentsIn(
  { url }: SeenRequest,
  { path }: DescribedOperation,
): Record<string, string> {
  const [pathOnWire = '', query = ''] = url.split('?');
  const segments = pathOnWire.split('/');
  const template = path.split('/');
  expect(segments).toHaveLength(template.length);
  const found: Record<string, string> = {};
  for (const [position, part] of template.entries()) {
    const segment = segments[position] ?? '';
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
    if (name) found[name] = decodeURIComponent(segment);
    else expect(segment).toBe(part);
  }
  for (const pair of query ? query.split('&') : []) {
    const [name = '', value = ''] = pair.split('=');
    expect(found).not.toHaveProperty(decodeURIComponent(name));
    found[decodeURIComponent(name)] = decodeURIComponent(value);
  }
  return found;
}
