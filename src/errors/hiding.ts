/** Replaces secrets in a text. */
export type Hide = (text: string) => string;

export const mask = '***';

// Every encoded form of a character holds one of these.
const encoding = /[\\%&+]|u[\da-f]{4}/i;
// Except short forms of control characters, and half of a character, which may stand for both.
const exceptions = /[\b\f\n\r\t\ud800-\udfff]/;

/** Returns a function that replaces each of these secrets by the mask, however a text encodes them. */
export function hiding(secrets: readonly string[]): Hide {
  const parts = [...new Set(secrets)]
    .filter((secret) => secret.length >= 4)
    // Longest first, as a secret may contain another.
    .sort((a, b) => b.length - a.length)
    .flatMap(partsOf);
  let patterns: RegExp[] | undefined;
  return (text) => {
    // Most texts encode nothing, and a pattern takes far longer to compile than a text to be found.
    let sought: readonly (string | RegExp)[] = parts;
    if (encoding.test(text) || exceptions.test(`${parts}`)) {
      patterns ??= parts.map((part) => new RegExp(anyForm(part), 'g'));
      sought = patterns;
    }
    const hidden = sought.reduce<string>((rest, one) => rest.replaceAll(one, mask), text);
    return hidden === text ? text : hidden.replace(/(\*{3})+/g, mask);
  };
}

/**
 * Splits a long secret into parts of equal size: engines limit the size of a pattern, and a text may quote the beginning
 * of a token alone.
 */
function partsOf(secret: string): string[] {
  const size = Math.ceil(secret.length / Math.ceil(secret.length / 200));
  return secret.match(new RegExp(`.{1,${size}}`, 'gs')) ?? [];
}

// As it is, or encoded for a URL or HTML.
const backslash = '(?:\\\\(?:u005[cC])?|%5[cC]|&#(?:92|[xX]5[cC]);)';
// Names of HTML, the blank of forms, and short forms of JSON.
const otherForms: readonly [RegExp, string][] = [
  [/[&"'<>]/, '&\\w{2,4};'],
  [/ /, '\\+'],
  [/[\b\f\n\r\t]/, '[bfnrt]'],
];

/**
 * Returns a pattern that matches a secret as it is and in JSON (also within JSON), URLs, forms and HTML.
 *
 * Backslashes go together with the character after them, as each level of JSON doubles them. Quantifiers are bounded, and
 * what follows one never begins like what it repeats, so the pattern takes linear time.
 */
function anyForm(secret: string): string {
  return secret.replace(/(\\*)([^\\]|$)/g, (_, { length }: string, unit: string, at: number) => {
    const run = `${backslash}{${length},${length * 8 + 8}}`;
    if (unit === '') return run;
    const code = secret.codePointAt(at + length) ?? 0;
    // Half a character has the bytes of U+FFFD.
    const bytes = [...new TextEncoder().encode(String.fromCodePoint(code))];
    const plain = unit.replace(/[.*+?^${}()|[\]]/, '\\$&');
    const forms = [
      plain,
      ...otherForms.flatMap(([units, form]) => (units.test(unit) ? form : [])),
      `u${hex(unit.charCodeAt(0), 4)}`,
      bytes.map((byte) => `%${hex(byte, 2)}`).join(''),
      `&#(?:0*${code}|[xX]0*${hex(code, 1)});`,
    ];
    // The first half of a character may stand for both.
    return `${run}(?:${forms.join('|')})${/[\udc00-\udfff]/.test(unit) ? '?' : ''}`;
  });
}

/** Returns a pattern for a hexadecimal number in small or capital letters. */
function hex(number: number, digits: number): string {
  const text = number.toString(16).padStart(digits, '0');
  return text.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
