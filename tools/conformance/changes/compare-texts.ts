import { leftOver } from '../compare/left-over.js';
import { defined } from '../pages/defined.js';
import { readTextFacts } from '../pages/text-facts.js';
import type { TextChange } from './change.js';
import { type TextUnit, textUnits } from './text-units.js';
import { isSame } from './words.js';

/** Changes of wording on a page, and changed figures that no fact has. */
export interface TextDifferences {
  text: TextChange[];
  /** Rows with other figures or bold words, though their facts are the same. */
  figures: { line: number; old: string; new: string }[];
}

/**
 * Compares the wording of two versions of a page.
 *
 * @param hasFacts whether facts are read from the page; they are compared elsewhere.
 */
export function compareTexts(old: string, now: string, hasFacts = true): TextDifferences {
  const before = textUnits(old, hasFacts);
  const after = textUnits(now, hasFacts);
  const differences: TextDifferences = { text: [], figures: [] };
  for (const unit of after) {
    const same = unit.key && before.find(({ key }) => key === unit.key);
    if (same && same.text !== unit.text) compareRow(same, unit, differences);
  }
  const gone = without(before, after);
  const fresh = without(after, before);
  for (let index = 0; index < Math.max(gone.length, fresh.length); index += 1) {
    const [left, right] = [gone[index], fresh[index]];
    differences.text.push({
      line: right?.line ?? left?.line ?? 1,
      ...defined({ old: left?.text, new: right?.text }),
    });
  }
  return differences;
}

/** Compares two versions of a row, unless its facts changed: those changes are reported elsewhere. */
function compareRow(old: TextUnit, now: TextUnit, differences: TextDifferences): void {
  const facts = ({ field }: TextUnit) => field && readTextFacts(field.description, field.type);
  if (!isSame(facts(old), facts(now))) return;
  const [left, right] = [figuresOf(old.text), figuresOf(now.text)];
  const lost = leftOver(left, right);
  const come = leftOver(right, left);
  if (now.field && lost.length + come.length > 0)
    differences.figures.push({ line: now.line, old: lost.join(', '), new: come.join(', ') });
  else differences.text.push({ line: now.line, old: old.text, new: now.text });
}

/** Returns the pieces without a key that the other version does not have, or has fewer times. */
function without(units: readonly TextUnit[], others: readonly TextUnit[]): TextUnit[] {
  const bare = (all: readonly TextUnit[]) => all.filter(({ key }) => !key);
  return leftOver(bare(units), bare(others), ({ text }) => text);
}

/** Returns the numbers and the bold words, which are values and names of fields. */
function figuresOf(text: string): string[] {
  return [...text.matchAll(/\*\*([^*]+)\*\*|\d[\d.,]*\d|\d/g)].map(
    ([match, bold]) => bold ?? match,
  );
}
