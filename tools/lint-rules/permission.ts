import type { Visitor } from './rule.js';

/** Checks that each operation lists the actions that a caller must be allowed, or `[]` where the vendor lists none. */
export function permission(): Visitor {
  return {
    Operation({ 'x-permission': actions }, { report, location }) {
      if (!Array.isArray(actions)) {
        report({
          message: 'x-permission must list actions, [] where the vendor has none.',
          location: actions === undefined ? location : location.child('x-permission'),
        });
        return;
      }
      for (const action of actions) {
        if (!/^dms:[a-z]+:[A-Za-z]+$/.test(action)) {
          report({
            message: `${action} is not an action such as dms:instance:get.`,
            location: location.child('x-permission'),
          });
        }
      }
    },
  };
}
