/**
 * Returns origin and path of an http or https URL without user, query and fragment; undefined for anything else.
 *
 * Messages must not show the value, which may contain a password.
 */
export function plainUrl(text: string | URL): string | undefined {
  const { href } = URL.canParse(text) ? new URL(text) : {};
  return href?.match(/^https?:[^@?#]+$/) ? href.replace(/\/+$/, '') : undefined;
}

/** Rule of `plainUrl`, for messages. */
export const plainUrlRule = 'must be an http or https URL without user, query and fragment';
