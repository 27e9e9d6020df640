/**
 * Origin and path of a URL with http or https, and without user, query and fragment; undefined for anything else.
 *
 * Messages do not show the value, as what follows the scheme may hold a password.
 */
export function plainUrl(text: string | URL): string | undefined {
  const { href } = URL.canParse(text) ? new URL(text) : {};
  return href?.match(/^https?:[^@?#]+$/) ? href.replace(/\/+$/, '') : undefined;
}

/** What `plainUrl` takes, for messages. */
export const plainUrlRule = 'must be an http or https URL without user, query and fragment';
