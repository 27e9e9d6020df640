/**
 * Returns origin and path of an http or https URL without user, query and fragment; undefined for anything else.
 *
 * Messages must not show the value, which may contain a password.
 */
export function plainUrl(text: string | URL): string | undefined {
  const { href } = URL.canParse(text) ? new URL(text) : {};
  return href?.match(/^https?:[^@?#]+$/) ? withoutSlashes(href) : undefined;
}

/** Rule of `plainUrl`, for messages. */
export const plainUrlRule = 'must be an http or https URL without user, query and fragment';

/** Removes slashes at the end. A loop, because `/\/+$/` takes a time that grows with the square of their number. */
function withoutSlashes(href: string): string {
  let end = href.length;
  while (href[end - 1] === '/') end -= 1;
  return href.slice(0, end);
}
