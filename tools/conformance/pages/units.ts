/** Words for units by the name of the unit in the facts; longer words include the plural. */
const names: Record<string, string> = {
  millisecond: 'ms',
  second: 's',
  minute: 'min',
  hour: 'hour',
  day: 'day',
  month: 'month',
  year: 'year',
  byte: 'byte',
  kilobyte: 'KB',
  megabyte: 'MB',
  gigabyte: 'GB',
  percent: '%',
};

const rate = String.raw`(?:\/(?:s|h|min|second|minute|hour))?`;
const words = '(?:milli|micro)?seconds?|minutes?|hours?|days?|months?|years?|percent|%|ms|s';

/** Pattern of a unit: a word, or an amount of data, also per time: `KB`, `MB/s`, `Mbit/s`, `kilobytes`. */
export const unitWord = `(?:(?:[kKMGT]i?)(?:B|bits?)|(?:kilo|mega|giga|tera|kibi|mebi|gibi)?(?:bytes?|bits?))${rate}|${words}`;

/** Returns the name of a unit: `byte` for `bytes`. Unknown words are their own name. */
export function unitName(word: string): string {
  const single = word.replace(/^(.{3,})s$/, '$1');
  return names[single] ?? names[word] ?? word;
}
