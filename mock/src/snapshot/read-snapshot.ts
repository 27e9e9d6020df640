import { InputError, inside, readFields, readList, readNumber, readText } from '../input-error.js';
import type { Schemas } from '../resources/schema.js';
import { shownSchemas } from '../resources/shown.js';
import type { SavedTime } from '../state/clock.js';
import type { Fields, PendingChange } from '../state/tree.js';
import type { SavedObject, SavedParts, SavedToken, Snapshot } from './snapshot.js';

const parts = ['id', 'fields', 'hidden', 'pending', 'children'];

// The latest time that a date can hold, as ECMAScript says.
const maxMs = 8_640_000_000_000_000;

/**
 * Checks a snapshot: its form, its kinds of objects, and their fields against the description.
 *
 * @throws {InputError} naming the place and the problem.
 */
export function readSnapshot(schemas: Schemas, value: unknown): Snapshot {
  const { version, clock, tokens, projects } = readFields(value, '', [
    ...['version', 'clock', 'tokens', 'projects'],
  ]);
  if (version !== 1) throw new InputError('version', 'must be 1');
  const check = createObjectCheck(schemas);
  return {
    version,
    clock: readTime(clock),
    tokens: readList(tokens, 'tokens').map((token, index) => readToken(token, `tokens[${index}]`)),
    projects: readList(projects, 'projects').map((project, index) => {
      const place = `projects[${index}]`;
      return check(readFields(project, place, parts), place, undefined);
    }),
  };
}

function readTime(value: unknown): SavedTime {
  const { nowMs, offsetMs } = readFields(value, 'clock', ['nowMs', 'offsetMs']);
  return {
    nowMs: readNumber(nowMs, 'clock.nowMs', 0, maxMs),
    offsetMs: readNumber(offsetMs, 'clock.offsetMs', -maxMs, maxMs),
  };
}

function readToken(value: unknown, place: string): SavedToken {
  const { token, projectId, endsMs } = readFields(value, place, ['token', 'projectId?', 'endsMs']);
  return {
    token: readText(token, `${place}.token`),
    ...(projectId !== undefined && { projectId: readText(projectId, `${place}.projectId`) }),
    endsMs: readNumber(endsMs, `${place}.endsMs`, 0, maxMs),
  };
}

/** Returns a function that checks an object of a kind with everything inside of it; a project has no kind. */
function createObjectCheck(schemas: Schemas) {
  const known = new Map<string, ReturnType<typeof shownSchemas>>();
  const { resources } = schemas.description;

  function check(given: Fields, place: string, kind: string | undefined): SavedParts {
    const id = readText(given.id, `${place}.id`);
    const fields = readObject(given.fields, `${place}.fields`);
    if (kind !== undefined) checkShown(fields, kind, id, `${place}.fields`);
    return {
      id,
      fields,
      hidden: readObject(given.hidden, `${place}.hidden`),
      pending: readList(given.pending, `${place}.pending`).map((change, index) =>
        readPending(change, `${place}.pending[${index}]`),
      ),
      children: readList(given.children, `${place}.children`).map((child, index) =>
        checkChild(child, `${place}.children[${index}]`, kind),
      ),
    };
  }

  function checkChild(value: unknown, place: string, parent: string | undefined): SavedObject {
    const given = readFields(value, place, ['kind', ...parts]);
    const kind = readText(given.kind, `${place}.kind`);
    const resource = Object.hasOwn(resources, kind) ? resources[kind] : undefined;
    if (!resource) throw new InputError(`${place}.kind`, 'names no kind of the description');
    if (resource.parent !== parent) {
      throw new InputError(`${place}.kind`, `belongs into a ${resource.parent ?? 'project'}`);
    }
    return { kind, ...check(given, place, kind) };
  }

  function checkShown(fields: Fields, kind: string, id: string, place: string): void {
    const shown = known.get(kind) ?? shownSchemas(schemas, kind);
    known.set(kind, shown);
    const own = resources[kind]?.id ?? '';
    if (Object.hasOwn(fields, own) && `${fields[own]}` !== id) {
      throw new InputError(inside(place, own), 'differs from the id');
    }
    for (const [name, value] of Object.entries(fields)) {
      const validators = (shown.get(name) ?? []).map(schemas.validatorOf);
      if (validators.length === 0 || validators.some((validate) => validate(value))) continue;
      const [error] = validators[0]?.errors ?? [];
      throw new InputError(`${inside(place, name)}`, error?.message ?? 'breaks the description');
    }
  }

  return check;
}

function readPending(value: unknown, place: string): PendingChange {
  const names = ['atMs', 'set?', 'hide?', 'appears?', 'gone?'];
  const { atMs, set, hide, appears, gone } = readFields(value, place, names);
  return {
    atMs: readNumber(atMs, `${place}.atMs`, -maxMs, maxMs),
    ...(set !== undefined && { set: readObject(set, `${place}.set`) }),
    ...(hide !== undefined && { hide: readObject(hide, `${place}.hide`) }),
    ...(appears !== undefined && { appears: readFlag(appears, `${place}.appears`) }),
    ...(gone !== undefined && { gone: readFlag(gone, `${place}.gone`) }),
  };
}

function readFlag(value: unknown, place: string): boolean {
  if (typeof value === 'boolean') return value;
  throw new InputError(place, 'must be true or false');
}

function readObject(value: unknown, place: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    // A cast: any object has named values.
    return value as Fields;
  }
  throw new InputError(place, 'must be an object');
}
