/** Each operation names the actions that a caller must be allowed, none where the vendor lists none. */
export function permission() {
  return {
    Operation(operation, { report, location }) {
      const actions = operation['x-permission'];
      const at = actions === undefined ? location : location.child('x-permission');
      if (!Array.isArray(actions)) {
        report({
          message: 'x-permission must list actions, [] where the vendor has none.',
          location: at,
        });
        return;
      }
      for (const action of actions) {
        if (!/^dms:[a-z]+:[A-Za-z]+$/.test(action))
          report({ message: `${action} is no action such as dms:instance:get.`, location: at });
      }
    },
  };
}
