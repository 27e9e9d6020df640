import type { Schema } from '../../description/openapi-document.js';
import type { Say } from './difference.js';

const lower = ['minimum', 'minLength', 'minItems'] as const;
const upper = ['maximum', 'maxLength', 'maxItems'] as const;

/** Words that make a figure of a text a bound. */
const bound =
  /\d[\d,]* to -?\d|\b(?:up to|at most|at least|more than|less than|maximum|minimum|from|allows|starts? at|start here|rejects|is|ends at) -?\d/i;

/** Returns the figures of a text, without those of error codes, units of time and other names. */
function figuresIn(text: string): number[] {
  const plain = text.replace(/\b[A-Z]+\.\d+\b|\d+(?:[:.]\d+)+|ISO \d+/g, '');
  return [...plain.matchAll(/(?<![\w.])-?\d[\d,]*(?!\w)/g)].map(([figure]) =>
    Number(figure.replaceAll(',', '')),
  );
}

/** Returns the ranges of a text: `1 to 168`. */
function rangesIn(text: string): [number, number][] {
  const figure = (text = '') => Number(text.replaceAll(',', ''));
  return [...text.matchAll(/(-?\d[\d,]*) to (-?\d[\d,]*\d|-?\d)/g)].map(([, from, to]) => [
    figure(from),
    figure(to),
  ]);
}

function contradicts(text: string, keyword: string, value: number): boolean {
  const ranges = rangesIn(text);
  const figures = figuresIn(text);
  if (figures.includes(value)) {
    // The other end of the only range is not this bound.
    const [only, ...more] = ranges;
    if (!only || more.length > 0 || only[0] === only[1] || figures.length > 2) return false;
    return value === only[keyword.startsWith('min') ? 1 : 0];
  }
  return keyword.startsWith('min') ? ranges.length > 0 : bound.test(text);
}

/** Reports figures that our own text or our own evidence contradicts. */
export function compareOwnFigures(schema: Schema, say: Say): void {
  const { description: text = '', 'x-inferred': inferred = {} } = schema;
  for (const keyword of [...lower, ...upper]) {
    const value = schema[keyword];
    if (value === undefined) continue;
    if (bound.test(text) && contradicts(text, keyword, value))
      say('description', `${keyword} ${value}`, text);
    const evidence = inferred[keyword] ?? '';
    const given = figuresIn(evidence);
    if (given.length > 0 && (!given.includes(value) || contradicts(evidence, keyword, value)))
      say('x-inferred', `${keyword} ${value}`, evidence);
  }
}
