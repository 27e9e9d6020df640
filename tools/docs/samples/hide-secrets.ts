/**
 * Replaces the secrets of a JSON value by the names of environment variables, such as `${SINK_TASK_SECRET_KEY}`.
 *
 * @param secrets names of fields that hold a secret, at any depth.
 */
export function hideSecrets(
  value: unknown,
  secrets: readonly string[],
  place: readonly string[] = [],
): unknown {
  if (Array.isArray(value)) return value.map((item) => hideSecrets(item, secrets, place));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const steps = [...place, name];
      const isSecret = secrets.includes(name) && typeof member === 'string';
      return [
        name,
        isSecret ? `\${${steps.join('_').toUpperCase()}}` : hideSecrets(member, secrets, steps),
      ];
    }),
  );
}

/** Returns the environment variable that a text of a sample names. */
export function secretIn(text: string): string | undefined {
  return /^\$\{(\w+)\}$/.exec(text)?.[1];
}

/** Replaces the names of secrets in a text that has JSON around them. */
export function replaceSecrets(text: string, replace: (variable: string) => string): string {
  return text.replace(/\$\{(\w+)\}/g, (_, variable: string) => replace(variable));
}
