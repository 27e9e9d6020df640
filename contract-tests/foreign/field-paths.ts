/**
 * Returns the paths of all fields with a value, such as `topics[].name`.
 *
 * Fields that are null or empty are left out: an SDK that omits them loses nothing.
 */
export function fieldPaths(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldPaths(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    if (isEmpty(field)) return [];
    const below = path === '' ? key : `${path}.${key}`;
    return [below, ...fieldPaths(field, below)];
  });
}

/** Returns the fields of `whole` that `part` lacks, without those below them. */
export function lostFields(whole: readonly unknown[], part: readonly unknown[]): string[] {
  const kept = new Set(part.flatMap((one) => fieldPaths(one)));
  const lost = new Set(whole.flatMap((one) => fieldPaths(one)).filter((path) => !kept.has(path)));
  return [...lost].filter((path) => ![...lost].some((other) => isBelow(path, other))).toSorted();
}

function isBelow(path: string, other: string): boolean {
  return path.startsWith(`${other}.`) || path.startsWith(`${other}[`);
}

function isEmpty(field: unknown): boolean {
  if (field === null || field === '') return true;
  return typeof field === 'object' && Object.keys(field).length === 0;
}
