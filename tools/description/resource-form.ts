import { type Form, formProblems } from './field-form.js';
import { isRecord } from './is-record.js';

/** Names that kinds and operations can refer to. */
export interface Known {
  /** `x-resources` by name. */
  readonly kinds: Readonly<Record<string, unknown>>;
  /** Codes of the error catalogue. */
  readonly codes: ReadonlySet<string>;
  /** Examples of successes, as `operationId.status.scenario`. */
  readonly examples: ReadonlySet<string>;
  /** Names of all path parameters. */
  readonly parameters: ReadonlySet<string>;
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const text: Form = { isRight: isText, form: 'a name' };
const texts: Form = { isRight: isTexts, form: 'a list of names' };
const isSentences = (value: unknown) =>
  Array.isArray(value) && value.every((one) => isText(one) && one.endsWith('.'));
const actions = ['create', 'list', 'show', 'change', 'delete', 'handler'];

const kindForms: Record<string, Form> = {
  id: text,
  parameters: texts,
  parent: text,
  seed: text,
  template: texts,
  details: texts,
  variant: texts,
  times: texts,
  unknown: text,
  unique: {
    isRight: (value) => isRecord(value) && isText(value.field) && isText(value.code),
    form: 'a field and a code',
  },
  nearest: {
    isRight: (value) =>
      isTexts(value) && [value].flat().every((one) => ['unknown', 'unique'].includes(`${one}`)),
    form: 'a list of unknown and unique',
  },
  state: text,
  idle: texts,
  busy: text,
  quota: {
    isRight: (value) => isRecord(value) && Number.isInteger(value.max) && isText(value.code),
    form: 'a number max and a code',
  },
};

const effectForms: Record<string, Form> = {
  kind: text,
  action: {
    isRight: (value) => actions.includes(`${value}`),
    form: actions.join(', '),
  },
  passes: texts,
  ends: text,
  from: texts,
  fields: {
    isRight: (value) => isRecord(value) && Object.values(value).every(isText),
    form: 'the names in the request by field',
  },
  items: text,
  total: text,
  item: text,
  search: {
    isRight: (value) => isRecord(value) && isText(value.parameter) && isText(value.field),
    form: 'a parameter and a field',
  },
  leavesOut: { isRight: isSentences, form: 'a list of sentences' },
};

/**
 * Checks a kind of `x-resources`.
 *
 * @returns a sentence for each problem.
 */
export function kindProblems(given: unknown, known: Known): string[] {
  const kind = isRecord(given) ? given : {};
  const { parameters = [], parent, seed, template = [], details = [] } = kind;
  const codeOf = (value: unknown) => (isRecord(value) ? value.code : undefined);
  const codes = [kind.unknown, kind.busy, codeOf(kind.unique), codeOf(kind.quota)];
  const strange = (names: unknown[], set: { has(name: string): boolean }) =>
    names.filter((name) => name !== undefined && !set.has(`${name}`));
  return [
    ...['id', 'parameters']
      .filter((name) => kind[name] === undefined)
      .map((name) => `${name} is missing.`),
    ...formProblems(kind, kindForms),
    ...strange([parent], new Set(Object.keys(known.kinds))).map(
      (name) => `there is no kind ${name}.`,
    ),
    ...strange([seed, template, details].flat(), known.examples).map(
      (name) => `there is no example ${name}.`,
    ),
    ...strange([parameters].flat(), known.parameters).map(
      (name) => `no path has the parameter ${name}.`,
    ),
    ...strange(codes, known.codes).map((code) => `error-codes.yaml has no code ${code}.`),
    ...(kind.idle && !(kind.state && kind.busy) ? ['idle needs state and busy.'] : []),
  ];
}

/**
 * Checks the form of `x-resource`, and its kind.
 *
 * @param parameters path parameters of the operation.
 * @returns a sentence for each problem.
 */
export function effectProblems(
  given: unknown,
  kinds: Known['kinds'],
  parameters: readonly string[],
): string[] {
  if (!isRecord(given)) return ['it needs a kind and an action, or a reason in stateless.'];
  if ('stateless' in given) {
    const isReason = typeof given.stateless === 'string' && given.stateless.endsWith('.');
    return [
      ...(isReason ? [] : ['stateless must give its reason in a sentence.']),
      ...formProblems(given, { stateless: { isRight: isText, form: 'a sentence' }, items: text }),
    ];
  }
  const { kind: name, action, passes, from } = given;
  const kind = kinds[`${name}`];
  const form = [
    ...['kind', 'action']
      .filter((one) => given[one] === undefined)
      .map((one) => `${one} is missing.`),
    ...formProblems(given, effectForms),
  ];
  if (!isRecord(kind)) return [...form, `there is no kind ${name}.`];
  const isNamed = [kind.parameters].flat().some((one) => parameters.includes(`${one}`));
  const needsId = ['show', 'change', 'delete'].includes(`${action}`);
  return [
    ...form,
    ...(needsId && !isNamed ? [`${action} needs a parameter of ${name} in the path.`] : []),
    ...((passes || from) && !kind.state ? [`passes and from need a state of ${name}.`] : []),
    ...(from && !kind.busy ? [`from needs the code busy of ${name}.`] : []),
  ];
}
