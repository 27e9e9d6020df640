import type { DescribedOperation } from '../../tools/description/openapi-document.js';

/** Sends a request without the client, which refuses some that the mock has to refuse as well. */
export function sendRaw(
  baseUrl: string,
  { method, path, parameters }: DescribedOperation,
  { body, ...args }: Record<string, unknown>,
): Promise<Response> {
  const place = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(`${args[name]}`));
  const url = new URL(baseUrl + place);
  for (const { name, in: part } of parameters) {
    const value = part === 'query' ? args[name] : undefined;
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return fetch(url, {
    method: method.toUpperCase(),
    headers: { 'X-Auth-Token': 'a-token', 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
