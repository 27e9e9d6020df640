import { isDeepStrictEqual } from 'node:util';
import { fillStatuses } from '../../../tools/conformance/pages/appendices.js';
import type { PageOperation, VendorFacts } from '../../../tools/conformance/pages/facts.js';
import { readOperation } from '../../../tools/conformance/pages/operation.js';
import type { Edit, Kind } from './edit.js';

/** Replacements in a line of a page; they keep the length, because borders of tables align. */
const replacements: [name: string, pattern: RegExp, other: (match: string) => string][] = [
  [
    'mandatory',
    /\| (?:Yes|No ) (?= *\| (?:String|Integer|Boolean|Long))/,
    (match) => (match.includes('Yes') ? '| No  ' : '| Yes '),
  ],
  ['type', /\| (?:String |Integer)(?= *\|)/, () => '| Double '],
  [
    'figure',
    /(?:ranges? (?:from|is)|range:|to|than or equal to) \d/,
    (match) => match.replace(/\d$/, (figure) => String((Number(figure) + 1) % 10)),
  ],
  ['value in bold', /- {2}\*\*\w{3,}\*\*/, (match) => match.replace(/\w\*\*$/, 'X**')],
  [
    'default',
    /default value is \*\*\w/i,
    (match) => match.replace(/\w$/, (letter) => (letter === '7' ? '8' : '7')),
  ],
  [
    'unit',
    /\bin ms\b|\(s\)|\bin KB\/s\b|\bin GB\b/,
    (match) =>
      match.replace('in ms', 'in GB').replace('(s)', '(h)').replace('KB', 'MB').replace('GB', 'TB'),
  ],
  ['URI', /^(?:GET|POST|PUT|DELETE) \/v2\S+$/, (match) => `${match.slice(0, -1)}x`],
  ['status', /^Status code: 20\d|^\*\*Status code: 20\d/, (match) => match.replace(/\d$/, '7')],
];

/** Makes the kinds of edits of the texts of pages, which are then read again. */
export function pageTextKinds(
  texts: ReadonlyMap<string, string>,
  { instance_statuses }: Pick<VendorFacts, 'instance_statuses'>,
): Kind[] {
  const read = (page: string, text: string): PageOperation => {
    const { operation } = readOperation(page, text);
    fillStatuses({
      source: '',
      operations: [operation],
      error_codes: [],
      permissions: [],
      instance_statuses,
    });
    return operation;
  };
  // The figures of a page as a whole are no fact to compare.
  const factsOf = ({ figures: _figures, ...facts }: PageOperation) => facts;
  return replacements.map(([name, pattern, other]) => ({
    name: `text: ${name}`,
    side: 'page',
    edits: ({ vendor }) => {
      const lines = (texts.get(vendor.page) ?? '').split('\n');
      return lines.flatMap((line, index): Edit[] => {
        const after = line.replace(pattern, other);
        if (after === line) return [];
        const changed = read(vendor.page, lines.toSpliced(index, 1, after).join('\n'));
        if (isDeepStrictEqual(factsOf(changed), factsOf(vendor))) return [];
        const apply: Edit['apply'] = (copy) => {
          copy.vendor = changed;
        };
        return [{ what: `${vendor.page}:${index + 1}: ${after.trim()}`, apply }];
      });
    },
  }));
}
