import { defined } from './defined.js';
import type { Condition } from './facts.js';
import { captures, type TextPattern } from './text-pattern.js';

/** Formats a condition: `mandatory with type Redis`. */
export function conditionWords({ kind, of, is, or, also }: Condition): string {
  return `${kind} with ${of} ${is}${or ? ` or ${or}` : ''}${also ? ` and ${also}` : ''}`;
}

const readCondition =
  (kind: Condition['kind']): TextPattern['read'] =>
  (matches) => {
    const [of = '', is = '', or] = captures(matches);
    return { condition: { kind, of, is, ...defined({ or }) } };
  };

/** Wordings of conditions on another field. */
export const conditionPatterns: readonly TextPattern[] = [
  {
    name: 'condition on the type of the source or the target',
    expression:
      /\((Mandatory|Displayed) only when the (source|target) type is (\w+)(?: and the (?:\w+ )*authentication mode is \*\*(\w+)\*\*)?/g,
    read: (matches) => {
      const [kind, of = '', is = '', also] = captures(matches);
      const known = kind === 'Mandatory' ? 'mandatory' : 'shown';
      return { condition: { kind: known, of, is, ...defined({ also }) } };
    },
  },
  {
    name: 'mandatory when another field has one of two values',
    expression:
      /is (?:valid and )?mandatory (?:only )?(?:when|if) [^*.\n]*\*\*(\w+)\*\* is set to \*\*(\w+)\*\*(?: or \*\*(\w+)\*\*)?/g,
    read: readCondition('mandatory'),
  },
  {
    name: 'mandatory when another field has one value, in parentheses',
    expression: /is mandatory (?:when|if) [^*.\n]*\((\w+)=(\w+)\)/g,
    read: readCondition('mandatory'),
  },
  {
    name: 'valid when another field has one value',
    expression: /is valid only when \*\*(\w+)\*\* is set to \*\*(\w+)\*\*(?! or)/g,
    read: readCondition('valid'),
  },
  {
    name: 'either or',
    expression: /either \*\*(\w+)\*\* or \*\*(\w+)\*\*|\*\*either (\w+) or (\w+) must/gi,
    read: (matches) => ({ eitherOr: captures(matches) }),
  },
  {
    name: 'not at the same time',
    expression: /\*\*([^*\n]+)\*\* and \*\*([^*\n]+)\*\* cannot be configured at the same time/g,
    read: (matches) => ({ excludes: captures(matches) }),
  },
];
