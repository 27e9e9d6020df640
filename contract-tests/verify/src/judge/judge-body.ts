import type { ErrorObject } from 'ajv';
import type { Contract } from '../description/contract.js';
import { isRecord } from '../schema/is-record.js';
import { join } from '../schema/pointer.js';
import { type Visit, walk } from '../schema/walk.js';
import type { FindingKind, Remark, Severity } from './finding.js';

/** Result of comparing a value with its schema. */
export interface BodyVerdict {
  readonly visits: readonly Visit[];
  readonly errors: readonly PlacedError[];
  /** JSON pointers of all keywords that the value breaks, choices between alternatives included. */
  readonly broken: ReadonlySet<string>;
  readonly remarks: readonly Remark[];
}

/** An error with the JSON pointer of the keyword that it breaks. */
export interface PlacedError {
  readonly pointer: string;
  readonly keyword: string;
  readonly place: string;
  readonly error: ErrorObject;
}

/** Compares a value with a schema: all errors, undocumented fields, and values beyond open lists. */
export function judgeBody(
  { schemas }: Contract,
  schema: string,
  value: unknown,
  { kind = 'schema', severity = 'breaks' }: { kind?: FindingKind; severity?: Severity } = {},
): BodyVerdict {
  const visits = walk(schemas, schema, value);
  const all = placed(schemas.errorsOf(schema, value), visits);
  const errors = mostTelling(all);
  const remarks: Remark[] = errors.map(({ pointer, place, error }) => ({
    kind,
    severity,
    place,
    expected: expectedOf(error),
    found: error.keyword === 'required' ? 'nothing' : error.data,
    pointer,
  }));
  return {
    visits,
    errors,
    broken: new Set(all.map(({ pointer }) => pointer)),
    remarks: [...remarks, ...undocumented(visits), ...beyondLists(visits)],
  };
}

/** Keeps the errors of schemas that were visited: those of other alternatives say nothing. */
function placed(errors: readonly ErrorObject[], visits: readonly Visit[]): PlacedError[] {
  const found = new Map<string, PlacedError>();
  for (const error of errors) {
    const { keyword, instancePath, parentSchema, params } = error;
    const visit = visits.find(
      ({ schema, place }) => schema === parentSchema && place === instancePath,
    );
    if (!visit || keyword === 'if') continue;
    const missing = keyword === 'required' || keyword === 'dependentRequired';
    const place = missing ? join(instancePath, params.missingProperty) : instancePath;
    const pointer = join(visit.pointer, keyword);
    found.set(`${pointer} ${place}`, { pointer, keyword, place, error });
  }
  return [...found.values()];
}

/** Returns the errors without those of choices: the error of the chosen alternative says more than "matches none". */
function mostTelling(errors: readonly PlacedError[]): readonly PlacedError[] {
  const others = errors.filter(({ keyword }) => !isChoice(keyword));
  return others.length > 0 ? others : errors;
}

function isChoice(keyword: string): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf';
}

function expectedOf({ keyword, params, message = '', schema }: ErrorObject): string {
  if (keyword === 'required') return `field ${JSON.stringify(params.missingProperty)}`;
  if (keyword === 'type') return `type ${[schema].flat().join(' or ')}`;
  if (keyword === 'enum') return `one of ${JSON.stringify(schema)}`;
  if (keyword === 'const') return JSON.stringify(schema);
  return message;
}

/** Field that our mock, and no service, adds to a refusal. */
const addedByMock = 'mock_reason';

function undocumented(visits: readonly Visit[]): Remark[] {
  const byPlace = new Map<string, Visit[]>();
  for (const visit of visits) {
    if (!isRecord(visit.value)) continue;
    byPlace.set(visit.place, [...(byPlace.get(visit.place) ?? []), visit]);
  }
  return [...byPlace].flatMap(([place, here]) => {
    const known = new Set(here.flatMap(({ schema }) => Object.keys(schema.properties ?? {})));
    // Objects without described fields hold anything.
    const isFree = here.some(({ schema }) => schema.additionalProperties !== undefined);
    if (known.size === 0 || isFree) return [];
    const owner = here.find(({ schema }) => schema.properties);
    return Object.entries(here[0]?.value as object)
      .filter(([name]) => !known.has(name) && name !== addedByMock)
      .map(
        ([name, found]): Remark => ({
          kind: 'undocumented-field',
          severity: 'narrow',
          place: join(place, name),
          expected: 'no such field',
          found,
          pointer: join(owner?.pointer ?? '', 'properties'),
        }),
      );
  });
}

function beyondLists(visits: readonly Visit[]): Remark[] {
  return visits.flatMap(({ schema, pointer, value, place }): Remark[] => {
    const list = schema['x-extensible-enum'];
    const isBeyond = Array.isArray(list) && value !== null && !list.includes(value);
    // A value of another type is an error already.
    if (!isBeyond || typeof value !== typeof list.find((one) => one !== null)) return [];
    return [
      {
        kind: 'open-list',
        severity: 'narrow',
        place,
        expected: `one of ${JSON.stringify(list)}`,
        found: value,
        pointer: join(pointer, 'x-extensible-enum'),
      },
    ];
  });
}
