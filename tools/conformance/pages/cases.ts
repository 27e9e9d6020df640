import type { Case } from './facts.js';

const number = '\\**(\\d[\\d,]*)\\**';

/** Wordings of facts that apply with one value of another field: the value, then its range or its figure. */
const wordings: readonly RegExp[] = [
  new RegExp(`${number}-${number} GB for (?<value>[\\w.]+)`, 'g'),
  new RegExp(`\\*\\*(?<value>\\w+)(?:\\*\\*:|:\\*\\*) ${number}-${number} GB`, 'g'),
  new RegExp(
    `(?:If|When) \\*\\*\\w+\\*\\* is \\*\\*(?<value>\\w+)\\*\\*, [^.\\n]*from ${number} to ${number}`,
    'g',
  ),
  new RegExp(`When \\*\\*\\w+\\*\\* is \\*\\*(?<value>\\w+)\\*\\*: ${number}`, 'g'),
];

/** Reads the cases of a description: ranges and values that depend on another field. */
export function readCases(description: string): Case[] {
  return wordings.flatMap((wording) =>
    [...description.matchAll(wording)].map((match): Case => {
      const { value = '' } = match.groups ?? {};
      const figures = match
        .slice(1)
        .filter((text) => text !== value)
        .map((text) => Number(text.replaceAll(',', '')));
      const [first = 0, last] = figures;
      if (last === undefined) return { with: value, value: first };
      return { with: value, minimum: first, maximum: last };
    }),
  );
}

/** Formats a case: `1 to 9 with month`. */
export function caseWords({ with: of, minimum, maximum, value }: Case): string {
  const figures = value ?? `${minimum ?? 'any'} to ${maximum ?? 'any'}`;
  return `${figures} with ${of}`;
}
