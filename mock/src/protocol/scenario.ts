import type { Target } from './target.js';

/** The documented answer to ask for. */
export interface Scenario {
  /** HTTP status; the lowest 2xx by default. */
  readonly code?: number | undefined;
  /** Name of an example; the first by default. */
  readonly example?: string | undefined;
}

/** Wishes of a request that are no part of the API: a documented answer, and a delay. */
export interface Wishes {
  readonly scenario: Scenario;
  /** Time before the answer, in milliseconds. */
  readonly delayMs: number;
  /** Query without the wishes. */
  readonly query: Target['query'];
}

const maxDelayMs = 600_000;

/**
 * Reads the wishes: the header `Prefer: code=404, example=empty` (RFC 7240), whose parts may be separated by commas or
 * semicolons, or the query parameters `__code`, `__example` and `__delay`.
 */
export function wishesOf(
  headers: Readonly<Record<string, string>>,
  query: Target['query'],
): Wishes {
  const preferred = new Map(
    (headers.prefer ?? '').split(/[,;]/).map((part) => {
      const [name = '', value = ''] = part.split('=', 2).map((text) => text.trim());
      return [name.toLowerCase(), value.replace(/^"(.*)"$/, '$1')];
    }),
  );
  const own = Object.entries(query).filter(([name]) => !name.startsWith('__'));
  const wish = (name: string) => [query[`__${name}`]].flat().at(-1) ?? preferred.get(name);
  const code = wish('code');
  const delay = Number(wish('delay'));
  return {
    scenario: {
      // An unknown code is a wish that nobody can meet, not the absence of one.
      code: code === undefined ? undefined : /^\d{3}$/.test(code) ? Number(code) : 599,
      example: wish('example') || undefined,
    },
    delayMs: delay > 0 ? Math.min(delay, maxDelayMs) : 0,
    query: Object.assign(Object.create(null), Object.fromEntries(own)),
  };
}
