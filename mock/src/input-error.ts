/** Input for the mock itself, such as a fault or a snapshot, has a wrong form. */
export class InputError extends TypeError {
  override readonly name = 'InputError';
  /** Place in the input, such as `projects[0].id`; empty for the whole. */
  readonly path: string;
  /** Sentence without the place, such as `must be a number`. */
  readonly problem: string;

  constructor(path: string, problem: string) {
    super(`${path || 'The input'} ${problem}.`);
    this.path = path;
    this.problem = problem;
  }
}

/** Returns a value as an object with these fields only. Fields that end in `?` may be missing. */
export function readFields(
  value: unknown,
  place: string,
  names: readonly string[],
): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(place, 'must be an object');
  }
  const known = names.map((name) => name.replace('?', ''));
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    throw new InputError(inside(place, name), `is unknown; known are ${known.join(', ')}`);
  }
  for (const name of names) {
    if (name.endsWith('?') || Object.hasOwn(value, name)) continue;
    throw new InputError(inside(place, name), 'is missing');
  }
  // A cast: any object has named values.
  return value as Record<string, unknown>;
}

/** Returns a value as a number in a range. */
export function readNumber(value: unknown, place: string, min: number, max: number): number {
  if (typeof value === 'number' && value >= min && value <= max) return value;
  throw new InputError(place, `must be a number from ${min} to ${max}`);
}

/** Returns a value as a text. */
export function readText(value: unknown, place: string): string {
  if (typeof value === 'string') return value;
  throw new InputError(place, 'must be a text');
}

/** Returns a value as a list. */
export function readList(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new InputError(place, 'must be a list');
}

/** Returns the place of a field. Names come from the input, so their length is bounded. */
export function inside(place: string, name: string): string {
  const short = name.slice(0, 100);
  return place ? `${place}.${short}` : short;
}
