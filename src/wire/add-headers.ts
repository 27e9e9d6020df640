/**
 * Adds headers to those of a request, names in lower case. Undefined and null values are left out.
 *
 * @param owner begins the message: the function that made the headers.
 * @throws {TypeError} when HTTP does not allow a name or value. The message never shows a value.
 */
export function addHeaders(headers: Record<string, string>, added: object, owner: string): void {
  if (Object(added) !== added) throw new TypeError(`${owner} must give an object of headers.`);
  for (const [name, value] of Object.entries(added)) {
    if (value === undefined || value === null) continue;
    // A wrong name is not shown: it may be a value in the wrong place.
    const isName = /^[\w!#$%&'*+.^`|~-]+$/.test(name);
    if (!isName || typeof value !== 'string' || !/^[\t -~\x80-\xff]*$/.test(value)) {
      const header = isName ? `the value of header "${name.slice(0, 100)}"` : 'a header';
      throw new TypeError(`${owner}: ${header} is not what HTTP allows.`);
    }
    headers[name.toLowerCase()] = value;
  }
}
