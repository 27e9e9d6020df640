const argumentPattern = /^\$(request\.(path|query)\.\w+|(request|response)\.body#(\/\w+)+)$/;
const statePattern = /^\$response\.body#(\/\w+)+$/;

const isText = (value) => typeof value === 'string' && value !== '';
const isStates = (value) => Array.isArray(value) && value.length > 0 && value.every(isText);

/** What each field of `x-waiter` looks like, and how to say so. */
const fields = {
  name: [
    (value) => /^waitFor[A-Z][A-Za-z]+$/.test(value),
    'the name of a function, such as waitForInstance',
  ],
  poll: [isText, 'an operationId'],
  arguments: [
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every((expression) => argumentPattern.test(expression)),
    'runtime expressions by argument, such as $request.path.instance_id',
  ],
  state: [(value) => statePattern.test(value), 'a field, such as $response.body#/status'],
  success: [isStates, 'a list of states'],
  failure: [isStates, 'a list of states'],
  gone: [(value) => value === true, 'true, or left out'],
};

/** `x-waiter` has its form; a contract test proves that it leads somewhere. */
export function waiter() {
  return {
    Operation(operation, { report, location }) {
      const given = operation['x-waiter'];
      if (given === undefined) return;
      const at = location.child('x-waiter');
      const say = (message) => report({ message: `x-waiter: ${message}`, location: at });
      for (const name of ['name', 'poll', 'arguments', 'state']) {
        if (given?.[name] === undefined) say(`${name} is missing.`);
      }
      if (given?.success === undefined && given?.gone === undefined)
        say('success or gone is missing: nothing would end the wait.');
      for (const [name, value] of Object.entries(given ?? {})) {
        const [isRight, form] = fields[name] ?? [];
        if (!isRight) say(`${name} is unknown; known are ${Object.keys(fields).join(', ')}.`);
        else if (!isRight(value)) say(`${name} must be ${form}.`);
      }
      const failed = given?.failure ?? [];
      for (const state of [given?.success ?? []].flat()) {
        if (failed.includes?.(state)) say(`${state} is both success and failure.`);
      }
    },
  };
}
