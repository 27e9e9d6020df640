/** A request of a collection, as a tool made it from the description. */
export interface DescribedRequest {
  readonly method: string;
  /** Path and query, encoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A value of a collection, which its user can switch off. */
export interface Entry {
  readonly name: string;
  readonly value: string;
}

/** Writes a target: segments that begin with a colon are path parameters. */
export function targetOf(
  segments: readonly string[],
  path: readonly Entry[],
  query: readonly Entry[],
) {
  const pathValue = (name: string) => path.find((entry) => entry.name === name)?.value ?? '';
  const filled = segments.map((segment) =>
    encodeURIComponent(segment.startsWith(':') ? pathValue(segment.slice(1)) : segment),
  );
  const pairs = query.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
  return `/${filled.join('/')}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}
