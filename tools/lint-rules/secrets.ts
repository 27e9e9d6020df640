import { isInsideRule } from './inside-rule.js';
import type { Visitor } from './rule.js';

/** Checks that fields with the name of a secret are marked as one, so that docs, clients and logs can hide them. */
export function secrets(): Visitor {
  return {
    SchemaProperties(properties, { report, location }) {
      if (isInsideRule(location)) return;
      for (const [name, property] of Object.entries(properties)) {
        const isSecret =
          /passw(or)?d|secret|access_key/.test(name) && Object.keys(property).length > 0;
        if (isSecret && !(property.format === 'password' && property.writeOnly === true)) {
          report({
            message: `${name} is a secret: it needs format password and writeOnly.`,
            location: location.child(name),
          });
        }
      }
    },
  };
}
