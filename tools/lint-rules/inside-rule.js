/** Whether a node is part of a rule between fields, where a property says what must hold, not what it is. */
export function isInsideRule({ pointer }) {
  return /\/(if|then|else|not|dependentSchemas)(\/|$)/.test(pointer);
}
