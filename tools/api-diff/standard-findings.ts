import { type Finding, subjectOf } from './finding.js';
import type { RawChange } from './oasdiff.js';
import { predicateOf } from './standard-predicates.js';

/** Checks whose subject the other files of this folder compare, or that concern only the docs page. */
const ours = new RegExp(
  [
    '^api-(tag|operation-id|schema-removed|security|global-security)',
    '^response-success-status-added$',
    '-(enum|enum-value|const|one-of|any-of|if|then|else|max-items|discriminator)-',
    '-(became-enum|dependent-required|dependent-schema|extensible-enum)',
    '-discriminator',
  ].join('|'),
);

/** Checks for information that break the types of a client, or a request that leaves a field out. */
const breaksTypes =
  /removed-with-deprecation$|write-only-property-removed$|became-required-with-default$|^new-required-|(request.*became-read-only|response.*became-write-only)$/;

/** Turns the changes that oasdiff found into findings. A warning of oasdiff counts as breaking. */
export function standardFindings(changes: readonly RawChange[]): Finding[] {
  return changes
    .filter(({ id }) => !ours.test(id))
    .map((change) => {
      const { id, text, level, operationId } = change;
      const breaks = level > 1 || breaksTypes.test(id);
      const words = wordsOf(text);
      const predicate = predicateOf(id, words.values);
      return {
        operationId,
        breaks,
        text: predicate ? `${subject(id, words)} ${predicate}`.trimStart() : fallback(text),
        ...(words.status && { status: words.status }),
      };
    });
}

/** Names and values in a sentence of oasdiff. */
interface Words {
  name: string;
  location: string;
  status: string | undefined;
  /** Old and new value, or one of them, in this order. */
  values: string[];
}

function wordsOf(text: string): Words {
  let rest = text;
  /** Removes the first match, and returns its groups. */
  const take = (...patterns: RegExp[]): string[] => {
    for (const pattern of patterns) {
      const match = pattern.exec(rest);
      if (!match) continue;
      rest = rest.replace(match[0], '');
      return match.slice(1).filter((group) => group !== undefined);
    }
    return [];
  };
  const [status] = take(/status(?: code)? `(\d+)`/, /`(\d+)` status/);
  const [location = '', parameter] = take(/`(\w+)` (?:request )?parameter `([^`]+)`/);
  const [property] = take(
    /(?:property|header) `([^`]+)`/,
    /`([^`]+)` (?:request|response)(?:'s|s)? property/,
    /header `([^`]+)`/,
  );
  const values = [...rest.matchAll(/`([^`]*)`/g)].map(([, value = '']) => trimFigure(value));
  return { name: parameter ?? property ?? '', location, status, values };
}

/** Removes the decimals that oasdiff adds to a whole number. */
function trimFigure(value: string): string {
  return value.replace(/^(-?\d+)\.00$/, '$1');
}

function subject(id: string, { name, location }: Words): string {
  if (id.includes('header')) return `the header \`${name}\` of {answer}`;
  if (id.includes('parameter')) return `the ${location} parameter \`${name}\``;
  if (id.startsWith('response') && id.includes('media-type')) return 'the body of {answer}';
  if (id.startsWith('response') && id.includes('status')) return '{answer}';
  if (id.startsWith('response'))
    return subjectOf({ direction: 'answer', whole: 'the body of {answer}' }, name);
  if (id.includes('request')) return subjectOf({ direction: 'request', whole: 'the body' }, name);
  return '';
}

/** Returns the sentence of oasdiff, for a check that has no words here. */
function fallback(text: string): string {
  return text.replace(/\.$/, '').replaceAll('api ', 'API ');
}
