import type { Deviation } from '../../../tools/conformance/compare/deviations.js';
import type { Edit, Kind } from './edit.js';
import type { Sides } from './sides.js';

/** Makes a kind of edits of the deviations that apply to an operation. */
function deviationKind(name: string, change: (deviation: Deviation) => Partial<Deviation>[]): Kind {
  const edits = ({ deviations }: Sides): Edit[] =>
    deviations.flatMap((deviation, index) =>
      change(deviation).map((fields) => ({
        what: `${deviation.place}, ${deviation.aspect}: ${JSON.stringify(fields)}`,
        apply: (copy: Sides) => Object.assign(copy.deviations[index] ?? {}, fields),
      })),
    );
  return { name, side: 'deviations', edits };
}

const compared = ({ aspect }: Deviation) => aspect !== 'text';

/** Changes the first end of a range, or another first figure. */
function otherFigure(text: string, isRange: boolean): string | undefined {
  const figure = isRange ? /(?<![\w.:-])\d+(?= to \d+(?!:))/ : /(?<![\w.-])\d+(?![\w.]| to \d)/;
  const after = text.replace(figure, (old) => String(Number(old) + 1));
  return after === text ? undefined : after;
}

const sentenceKind = (name: 'page' | 'ours', isRange: boolean) =>
  deviationKind(`${isRange ? 'range' : 'figure'} of the claim in ${name}`, (deviation) => {
    const after = otherFigure(deviation[name], isRange);
    return after ? [{ [name]: after }] : [];
  });

/** Exchanges "mandatory" and "optional" in a sentence. */
const claimSwapped = (name: 'page' | 'ours') =>
  deviationKind(`claim of ${name}: mandatory or optional`, (deviation) => {
    const text = deviation[name];
    const after = /^Optional/.test(text)
      ? text.replace(/^Optional[^.]*/, 'Mandatory')
      : text.replace(/^Mandatory[^.]*/, 'Optional');
    return deviation.aspect === 'required' && after !== text ? [{ [name]: after }] : [];
  });

/** Edits of the deviations. */
export const deviationKinds: Kind[] = [
  deviationKind('found: page', (one) =>
    compared(one)
      ? [{ found: (one.found ?? []).map((text) => text.replace(/^\S+/, 'other')) }]
      : [],
  ),
  deviationKind('found: ours', (one) =>
    compared(one)
      ? [{ found: (one.found ?? []).map((text) => text.replace(/ -> \S+/, ' -> other')) }]
      : [],
  ),
  deviationKind('found: one more', (one) =>
    compared(one) ? [{ found: [...(one.found ?? []), 'more -> other'] }] : [],
  ),
  deviationKind('place', (one) => (compared(one) ? [{ place: `${one.place}.other` }] : [])),
  deviationKind('aspect', (one) => (compared(one) ? [{ aspect: 'other' }] : [])),
  deviationKind('removed', (one) => (compared(one) ? [{ operations: ['other'] }] : [])),
  deviationKind('rank unknown', () => [JSON.parse('{"rank":"guess"}')]),
  deviationKind('rank too low to refuse', (one) =>
    /^(request|parameters)/.test(one.place) &&
    one.aspect === 'required' &&
    /-> (mandatory|true)/.test(one.found?.[0] ?? '')
      ? [{ rank: 'inference' }, { rank: 'family' }]
      : [],
  ),
  sentenceKind('page', true),
  sentenceKind('ours', true),
  claimSwapped('page'),
  claimSwapped('ours'),
];

/** Edits of claims that may go unnoticed: another figure may be on the page for another reason. */
export const looseKinds: Kind[] = [sentenceKind('page', false), sentenceKind('ours', false)];
