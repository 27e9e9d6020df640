/** Returns the request that a curl line makes, as the mock and the guides print it. */
export function requestOf(curl: string): Request {
  const url = /"(http[^"]+)"$/.exec(curl)?.[1];
  if (!url) throw new Error(`No URL at the end of: ${curl}`);
  const headers = new Headers();
  for (const [, name = '', value = ''] of curl.matchAll(/-H "([^:]+): ([^"]+)"/g)) {
    headers.append(name, value);
  }
  return new Request(url, { headers });
}
