import { isInsideRule } from './inside-rule.js';

/** A description says more than the name; a boolean says "Whether ..."; sentences end. */
export function descriptions() {
  const plain = (text) =>
    text
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim();
  return {
    SchemaProperties(properties, { report, resolve, location }) {
      if (isInsideRule(location)) return;
      for (const [name, property] of Object.entries(properties)) {
        // A variant of a `oneOf` that only selects repeats the property, and describes nothing.
        if (Object.keys(property).length === 0 || 'const' in property || property.enum) {
          if (!property.type) continue;
        }
        const schema = resolve(property).node ?? property;
        const text = property.description ?? schema.description;
        const say = (message) =>
          report({ message: `${name}: ${message}`, location: location.child(name) });
        if (!text) say('has no description.');
        else if (plain(text) === plain(name)) say('its description only repeats its name.');
        else if (!/[.|]$/.test(text.trim())) say('its description does not end with a full stop.');
        else if (schema.type === 'boolean' && !text.startsWith('Whether '))
          say('a boolean is described as "Whether ...".');
      }
    },
  };
}
