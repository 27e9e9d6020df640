import { isInsideRule } from './inside-rule.js';

/** What must not be shown is marked, so that docs, clients and logs can hide it. */
export function secrets() {
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
