import type { Schema } from '../../description/openapi-document.js';
import type { Field } from '../pages/facts.js';
import { unitName, unitWord } from '../pages/units.js';
import type { Say } from './difference.js';
import { namedIn } from './evidence.js';

const figure = String.raw`-?\d[\d,]*`;

/** Where a text gives the unit of the field itself: `in seconds`, `, 1 to 720 hours`. */
const wordings = [
  new RegExp(String.raw`\bin (?:epoch )?(?<unit>${unitWord})(?![\w/])`, 'g'),
  new RegExp(String.raw`, ${figure} to ${figure} (?<unit>${unitWord})(?![\w/])(?! or )`, 'g'),
];

/** Returns the names of the units that a description gives for its value; remarks in parentheses do not count. */
export function unitsIn(text: string): string[] {
  const plain = text.replace(/\([^)]*\)/g, '');
  const found = wordings.flatMap((wording) => [...plain.matchAll(wording)]);
  return [...new Set(found.map(({ groups }) => unitName(groups?.unit ?? '')))];
}

/**
 * Compares the unit of a field with the unit in our description.
 *
 * A unit that only we give needs evidence for the description, which names the unit in backticks or in words.
 */
export function compareUnit({ unit }: Pick<Field, 'unit'>, schema: Schema, say: Say): void {
  const text = schema.description ?? '';
  const ours = unitsIn(text);
  if (unit !== undefined) {
    const [own, ...more] = ours;
    if (own !== unit || more.length > 0) say('unit', unit, ours.join(', ') || `no unit: ${text}`);
    return;
  }
  const evidence = schema['x-inferred']?.description ?? '';
  const known = new Set([...unitsIn(evidence), ...namedIn(schema, 'description').map(unitName)]);
  for (const word of evidence.matchAll(new RegExp(unitWord, 'g'))) known.add(unitName(word[0]));
  const unknown = ours.filter((own) => !known.has(own));
  if (unknown.length > 0) say('unit', 'nothing', unknown.join(', '));
}
