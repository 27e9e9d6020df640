import type { Deviation } from './deviations.js';

const words: Record<string, RegExp> = {
  optional: /optional|not mandatory|\bNo condition|left? out|whether or not|may be/i,
  mandatory: /mandatory|must|needs/i,
};

/**
 * Returns the problems of sentences that contradict the values in `found`, one line each: a value or the word
 * "mandatory" that is found on one side must be in the sentence of this side.
 */
export function claimProblems({ aspect, found, page, ours }: Deviation): string[] {
  if (aspect === 'text' || !Array.isArray(found)) return [];
  const sides = found.map((text) =>
    String(text)
      .replace(/ \([A-Z]\w*\)$/, '')
      .split(' -> '),
  );
  const check = (name: string, sentence: string, values: readonly string[]) => {
    const checks = values.flatMap((value) => checksFor(aspect, value));
    return checks.length === 0 || checks.some((pattern) => pattern.test(String(sentence)))
      ? []
      : [`${name} does not say what is found: ${values.join('; ')}`];
  };
  return [
    ...check(
      'page',
      page,
      sides.map(([value = '']) => value),
    ),
    ...check(
      'ours',
      ours,
      sides.map(([, value = '']) => value),
    ),
  ];
}

/** Returns patterns of which a sentence about this value has one. */
function checksFor(aspect: string, value: string): RegExp[] {
  if (aspect === 'required') {
    const [first = ''] = value.split(' ');
    return words[first] ? [words[first]] : [];
  }
  if (!['minimum', 'maximum', 'minLength', 'maxLength', 'default', 'status'].includes(aspect))
    return [];
  const values = value.match(/[\w.-]+(?: [KMG]B)?/g) ?? [];
  return value === 'nothing'
    ? []
    : values.map((one) => new RegExp(`(?<![\\w.])${escaped(one)}(?![\\w])`, 'i'));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
