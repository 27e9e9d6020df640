import { type Form, formProblems } from './field-form.js';
import { isRecord } from './is-record.js';
import type { Waiter } from './openapi-document.js';
import { parseExpression, requestSteps, responseSteps } from './runtime-expression.js';

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isStates = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(isText);
const isTarget = (value: unknown) =>
  ['number', 'boolean'].includes(typeof value) ||
  (isText(value) && (!String(value).startsWith('$') || !!requestSteps(value)));
const isExpression = (value: unknown) => typeof value === 'string' && !!parseExpression(value);

const flag: Form = { isRight: (value) => value === true, form: 'true, or left out' };
const states: Form = { isRight: isStates, form: 'a list of states' };
const forms: Record<keyof Waiter, Form> = {
  name: {
    isRight: (value) => typeof value === 'string' && /^waitFor[A-Z][A-Za-z]+$/.test(value),
    form: 'the name of a function, such as waitForInstance',
  },
  poll: { isRight: isText, form: 'an operationId' },
  arguments: {
    isRight: (value) => isRecord(value) && Object.values(value).every(isExpression),
    form: 'runtime expressions by argument, such as $request.path.instance_id',
  },
  state: {
    isRight: (value) => typeof value === 'string' && !!responseSteps(value),
    form: 'a field, such as $response.body#/status',
  },
  success: states,
  failure: states,
  target: {
    isRight: (value) => isRecord(value) && Object.values(value).every(isTarget),
    form: 'constants or runtime expressions by field, such as $request.body#/new_broker_num',
  },
  gone: flag,
  appears: flag,
  leaves: flag,
};
const required = ['name', 'poll', 'arguments', 'state'];

/**
 * Checks the form of `x-waiter`. Whether its names exist depends on the operations around it.
 *
 * @returns a sentence for each problem.
 */
export function waiterFormProblems(given: unknown): string[] {
  const waiter = isRecord(given) ? given : {};
  const { success = [], failure = [] } = waiter;
  const failed = [failure].flat();
  return [
    ...required.filter((name) => waiter[name] === undefined).map((name) => `${name} is missing.`),
    ...(waiter.success === undefined && waiter.gone === undefined
      ? ['success or gone is missing: nothing would end the wait.']
      : []),
    ...(waiter.success === undefined && (waiter.target ?? waiter.leaves) !== undefined
      ? ['target and leaves need success.']
      : []),
    ...(waiter.gone && waiter.appears ? ['404 cannot mean both gone and "not yet".'] : []),
    ...formProblems(waiter, forms),
    ...[success]
      .flat()
      .filter((state) => failed.includes(state))
      .map((state) => `${state} is both success and failure.`),
  ];
}
