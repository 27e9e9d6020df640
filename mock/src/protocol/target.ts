/** Path and query of a request, decoded. */
export interface Target {
  /** Path as it was sent. */
  readonly path: string;
  /** Query parameters; those that occur several times have a list. */
  readonly query: Readonly<Record<string, string | string[]>>;
}

/** Splits path and query; undefined when a percent-encoding is broken. */
export function parseTarget(target: string): Target | undefined {
  const [beforeFragment = ''] = target.split('#', 1);
  const start = beforeFragment.indexOf('?');
  const path = start === -1 ? beforeFragment : beforeFragment.slice(0, start);
  const query = queryOf(start === -1 ? '' : beforeFragment.slice(start + 1));
  return query && decoded(path) !== undefined ? { path, query } : undefined;
}

function queryOf(text: string): Target['query'] | undefined {
  // No prototype: `__proto__` is a name like any other.
  const query = Object.create(null) as Record<string, string | string[]>;
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const [rawName = '', ...rest] = pair.split('=');
    const name = decoded(rawName.replaceAll('+', ' '));
    const value = decoded(rest.join('=').replaceAll('+', ' '));
    if (name === undefined || value === undefined) return undefined;
    const known = query[name];
    query[name] = known === undefined ? value : [known, value].flat();
  }
  return query;
}

/** Decodes percent-encoded UTF-8; undefined when it is broken. */
export function decoded(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
