import type { ErrorObject } from 'ajv';
import type { MockOperation } from '../description/form.js';
import type { ValidatorOf } from '../description/validators.js';
import type { Reason } from '../message.js';
import type { Violation } from './validate.js';

/** Says why a request is invalid: one reason per place, of the variant that the body chose. */
export function reasonsOf(
  { request }: MockOperation,
  body: unknown,
  violations: readonly Violation[],
  validatorOf: ValidatorOf,
): Reason[] {
  const others = violations.filter(({ path }) => path?.[0] !== 'body' && path !== undefined);
  const ofBody = request && body !== undefined ? bodyReasons(request, body, validatorOf) : [];
  const missing = violations
    .filter(({ path }) => path === undefined)
    .map(({ message }): Reason => ({ in: 'body', path: '', message: lowerFirst(message) }));
  return [...others.map(reasonOf), ...missing, ...ofBody];
}

/** Rephrases a violation in path, query or headers. */
function reasonOf({ path = [], message }: Violation): Reason {
  const [part, ...names] = path;
  const missing = /required property '(\w+)'/.exec(message)?.[1];
  const text = message.replace(/^Request \w+ (parameter |property )?/, '');
  const name = names.join('.');
  return {
    in: part === 'query' || part === 'path' ? part : 'header',
    path: missing ?? name,
    message: missing
      ? 'is missing'
      : text.startsWith(`${name} `)
        ? text.slice(name.length + 1)
        : text,
  };
}

function bodyReasons(
  request: NonNullable<MockOperation['request']>,
  body: unknown,
  validatorOf: ValidatorOf,
): Reason[] {
  const validate = validatorOf(request);
  if (validate(body)) return [];
  const seen = new Set<string>();
  const reasons: Reason[] = [];
  for (const error of ofChosenVariant(validate.errors ?? [])) {
    const reason: Reason = { in: 'body', ...placeAndMessage(error) };
    const key = `${reason.path} ${reason.message}`;
    if (!seen.has(key)) reasons.push(reason);
    seen.add(key);
  }
  return reasons;
}

const choices = new Set(['oneOf', 'anyOf']);

/** Leaves the errors of one branch of each choice: that with the fewest wrong constants, then with the fewest errors. */
function ofChosenVariant(errors: readonly ErrorObject[]): ErrorObject[] {
  let rest = errors.filter(({ keyword }) => keyword !== 'if');
  // Inner choices come before outer ones.
  for (const choice of errors.filter(({ keyword }) => choices.has(keyword))) {
    const inside = rest.filter((error) => isInside(error, choice));
    const branches = new Map<string, ErrorObject[]>();
    for (const error of inside) {
      const branch = branchOf(error, choice);
      branches.set(branch, [...(branches.get(branch) ?? []), error]);
    }
    const best = [...branches.values()].sort((a, b) => rank(a) - rank(b))[0] ?? [];
    const isPlainChoice =
      inside.length > 1 && inside.every(({ keyword }) => keyword === 'required');
    const kept = isPlainChoice || best.length === 0 ? [choice] : best;
    rest = rest.filter((error) =>
      error === choice || inside.includes(error) ? kept.includes(error) : true,
    );
  }
  return rest;
}

function isInside(error: ErrorObject, choice: ErrorObject): boolean {
  return (
    error !== choice &&
    (error.schemaPath.startsWith(`${choice.schemaPath}/`) ||
      branchSchemas(choice).some((schema) => contains(schema, error)))
  );
}

/** Returns the branches of a choice; with `verbose`, an error carries the schema of its keyword. */
function branchSchemas({ schema }: ErrorObject): unknown[] {
  return Array.isArray(schema) ? schema : [];
}

/** Whether a branch that is a reference leads to the schema of an error. */
function contains(branch: unknown, error: ErrorObject): boolean {
  const name = nameOf(branch);
  return (
    name !== undefined && error.schemaPath.startsWith(`description#/components/schemas/${name}/`)
  );
}

function nameOf(branch: unknown): string | undefined {
  const ref = (branch as { $ref?: string } | undefined)?.$ref;
  return ref?.split('/').at(-1);
}

function branchOf(error: ErrorObject, choice: ErrorObject): string {
  const index = error.schemaPath.slice(choice.schemaPath.length + 1).split('/', 1)[0] ?? '';
  if (error.schemaPath.startsWith(choice.schemaPath)) return index;
  return nameOf(branchSchemas(choice).find((schema) => contains(schema, error))) ?? '';
}

function rank(errors: readonly ErrorObject[]): number {
  const wrongConstants = errors.filter(({ keyword }) => keyword === 'const').length;
  return wrongConstants * 1000 + errors.length;
}

function placeAndMessage(error: ErrorObject): Pick<Reason, 'path' | 'message'> {
  const { instancePath, keyword, params, message = 'is invalid', schema } = error;
  const path = placeOf(instancePath);
  if (keyword === 'required' || keyword === 'dependentRequired') {
    const name = `${params.missingProperty}`;
    const why = keyword === 'required' ? '' : `, as ${params.property} is given`;
    return { path: path ? `${path}.${name}` : name, message: `is missing${why}` };
  }
  if (choices.has(keyword)) {
    const names = branchSchemas(error).flatMap(
      (branch) => (branch as { required?: string[] }).required ?? [],
    );
    return {
      path,
      message: names.length > 0 ? `must have ${names.join(' or ')}` : 'fits none of the variants',
    };
  }
  if (keyword === 'enum')
    return { path, message: `must be one of ${params.allowedValues.map(shown).join(', ')}` };
  if (keyword === 'const') return { path, message: `must be ${shown(params.allowedValue)}` };
  if (keyword === 'not') return { path, message: notMessage(schema) };
  return { path, message: message.replace(/^must NOT/, 'must not') };
}

/** Shows a plain word as it is, and any other value as JSON. */
function shown(value: unknown): string {
  return typeof value === 'string' && /^[\w./-]+$/.test(value) ? value : JSON.stringify(value);
}

function notMessage(schema: unknown): string {
  const { required } = (schema ?? {}) as { required?: string[] };
  return required
    ? `must not have ${required.join(' and ')} together`
    : 'has a combination that is not allowed';
}

/** Writes a JSON pointer as a path: `/topics/0/name` is `topics[0].name`. */
function placeOf(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  return steps
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : `${index ? '.' : ''}${step}`))
    .join('');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
