import type { Difference } from './difference.js';

/** Ranks of evidence, the highest first: a lower rank never refuses what a higher one shows. */
export const ranks = ['service', 'table', 'example', 'manual', 'family', 'inference'] as const;

/** The rank of the evidence for our side of a deviation. */
export type Rank = (typeof ranks)[number];

/** The parts of a deviation that its rank is about. */
interface Ranked {
  place: string;
  aspect: string;
  found?: string[];
  rank?: Rank;
  agree?: string[];
}

/** Ranks below the vendor's own documents, which cannot refuse what a page allows. */
const weak: readonly unknown[] = ['family', 'inference'];

/** Returns the problems in the form of rank and agree, one line each. */
export function rankProblems({ rank, agree }: Ranked): string[] {
  const problems: string[] = [];
  if (rank === undefined || !ranks.includes(rank))
    problems.push(`rank must be one of ${ranks.join(', ')}, not ${JSON.stringify(rank)}`);
  const isTwo = Array.isArray(agree) && new Set(agree).size >= 2;
  if (agree !== undefined && !(isTwo && agree.every((one) => typeof one === 'string')))
    problems.push('agree must list two independent sources');
  return problems;
}

/** Returns the problem of a deviation by which a low rank refuses what a page allows. */
export function refusalProblems(deviation: Ranked): string[] {
  const { rank, agree } = deviation;
  if (agree !== undefined || !weak.includes(rank) || !isStricter(deviation)) return [];
  return [
    `refuses what its page allows by rank ${rank}; accept it, or name two independent sources in agree`,
  ];
}

/** Whether a deviation makes a request refuse something that its page allows or shows. */
export function isStricter({ place, aspect, found = [] }: Ranked): boolean {
  const isRequest = /^(request|parameters)\b/.test(place);
  return isRequest && found.some((sides) => isRefusal(aspect, sides));
}

function isRefusal(aspect: Difference['aspect'], sides: string): boolean {
  const [page = '', ours = ''] = sides.replace(/ \([A-Z]\w*\)$/, '').split(' -> ');
  switch (aspect) {
    case 'required':
      return /^(true|mandatory)/.test(ours) && ours !== page;
    case 'minimum':
    case 'minLength':
    case 'minItems':
      return isNumber(ours) && !(Number(page) >= Number(ours));
    case 'maximum':
    case 'maxLength':
    case 'maxItems':
      return isNumber(ours) && !(Number(page) <= Number(ours));
    case 'enum':
      return ours !== 'nothing' && (page === 'nothing' || lacks(ours, page));
    case 'condition':
      return ours === 'absent';
    // A value that the page's own example sends.
    case 'example':
      return ours.startsWith('must ');
    case 'pattern':
    case 'not':
    case 'if':
    case 'oneOf':
    case 'anyOf':
    case 'uniqueItems':
    case 'dependentRequired':
    case 'dependentSchemas':
      return page === 'nothing';
    case 'additionalProperties':
      return ours === 'refused';
    default:
      return false;
  }
}

function isNumber(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text));
}

function lacks(ours: string, page: string): boolean {
  const own = valuesOf(ours);
  return valuesOf(page).some((value) => !own.includes(value));
}

/** Returns the values of a list as texts; a String may be a number in the description. */
function valuesOf(list: string): string[] {
  try {
    const values: unknown = JSON.parse(list);
    return Array.isArray(values) ? values.map(String) : [];
  } catch {
    return [];
  }
}
