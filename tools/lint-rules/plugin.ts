import { descriptions } from './descriptions.js';
import { errorResponses } from './error-responses.js';
import { inferred } from './inferred.js';
import { namedBodies } from './named-bodies.js';
import { pagination } from './pagination.js';
import { permission } from './permission.js';
import { resource } from './resource.js';
import type { Rule } from './rule.js';
import { secrets } from './secrets.js';
import { vendorPage } from './vendor-page.js';
import { waiter } from './waiter.js';

const rules: Record<string, Rule> = {
  'error-responses': errorResponses,
  'vendor-page': vendorPage,
  'named-bodies': namedBodies,
  descriptions,
  secrets,
  inferred,
  resource,
  pagination,
  waiter,
  permission,
};

/** Returns the rules for this description that Redocly does not have. */
export function plugin() {
  return { id: 'dms', rules: { oas3: rules } };
}
