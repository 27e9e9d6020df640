/** Form of a field of an extension. */
export interface Form {
  isRight: (value: unknown) => boolean;
  /** Completes the sentence "The field must be ...". */
  form: string;
}

/**
 * Checks that the fields of an object are known, and have their form.
 *
 * @returns a sentence for each problem.
 */
export function formProblems(
  given: Record<string, unknown>,
  forms: Readonly<Record<string, Form>>,
): string[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
    if (!form) return [`${name} is unknown; known are ${Object.keys(forms).join(', ')}.`];
    return form.isRight(value) ? [] : [`${name} must be ${form.form}.`];
  });
}
