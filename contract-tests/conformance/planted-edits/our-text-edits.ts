import { unitsIn } from '../../../tools/conformance/compare/compare-units.js';
import { fieldsOf } from '../../../tools/conformance/pages/tables-of-operation.js';
import type { Schema } from '../../../tools/description/openapi-document.js';
import { comparableValues, isSameValue } from './comparable-values.js';
import type { Edit, Kind } from './edit.js';
import { schemaKind } from './our-schema-edits.js';
import { componentAt, nodeAt } from './schema-places.js';
import type { Sides } from './sides.js';
import { textPlaces } from './text-places.js';

/** Words of units that contain each other, and others. */
const otherUnits: [RegExp, string][] = [
  [/\bmilliseconds\b/, 'seconds'],
  [/(?<!milli)\bseconds\b/, 'milliseconds'],
  [/\bhours\b/, 'minutes'],
  [/\bbytes\b/, 'kilobytes'],
  [/\bKB\/s\b/, 'MB/s'],
  [/\bMbit\/s\b/, 'MB/s'],
  [/\bin GB\b/, 'in MB'],
  [/\bin MB\b/, 'in GB'],
  [/\bpercent\b/, 'seconds'],
];

/** Returns edits of the descriptions of fields and parameters. */
function textKind(
  name: string,
  change: (text: string, sides: Sides, field: string) => string[],
): Kind {
  return {
    name,
    side: 'ours',
    edits: (sides) =>
      textPlaces(sides).flatMap(({ path, text, name: field }) =>
        change(text, sides, field)
          .filter((after) => after !== text)
          .map(
            (after): Edit => ({
              what: `${path.slice(1).join('/')}: ${after}`,
              ...componentAt(path),
              apply: ({ document }) => {
                nodeAt<{ description: string }>(document, path).description = after;
              },
            }),
          ),
      ),
  };
}

const unitChanged = textKind('unit changed', (text) =>
  unitsIn(text).length > 0 ? otherUnits.map(([unit, other]) => text.replace(unit, other)) : [],
);

const unitRemoved = textKind('unit removed', (text) =>
  unitsIn(text).length === 1 ? [text.replace(/,? in (?:epoch )?(?:\w+\/s|\w+)/, '')] : [],
);

const unitAdded = textKind('unit added', (text) =>
  unitsIn(text).length === 0 && /\.$/.test(text) ? [text.replace(/\.$/, ', in seconds.')] : [],
);

/** Changes a bound in the text beside its keyword. */
const figureInText = schemaKind('figure of the text', ({ schema }) => {
  const { description: text, minimum, maximum, minLength, maxLength, minItems, maxItems } = schema;
  const values = [minimum, maximum, minLength, maxLength, minItems, maxItems];
  return values.flatMap((value) => {
    const figure = value === undefined ? undefined : figurePattern(value);
    if (!figure || !text || !figure.test(text)) return [];
    return [
      [
        `text with ${value} + 1`,
        (copy: Schema) => (copy.description = text.replace(figure, String(Number(value) + 1))),
      ],
    ];
  });
});

function figurePattern(value: number): RegExp {
  const written = value.toLocaleString('en-US');
  return new RegExp(
    `(?<=(?:up to|at most|at least|is|,|from|to) )(?:${value}|${written})(?= to \\d| [a-z]| \\w+ )`,
  );
}

/** Changes a figure that evidence gives for its keyword. */
const figureInEvidence = schemaKind('figure of the evidence', ({ schema }) =>
  (['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const).flatMap(
    (keyword) => {
      const evidence = schema['x-inferred']?.[keyword] ?? '';
      const value = schema[keyword];
      const figure = new RegExp(`(?<![\\w.-])${value}(?![\\w.])`, 'g');
      if (value === undefined || !figure.test(evidence)) return [];
      const after = evidence.replace(figure, String(value + 3));
      return [
        [
          `evidence for ${keyword}: ${after}`,
          (copy: Schema) => Object.assign(copy['x-inferred'] ?? {}, { [keyword]: after }),
        ],
      ];
    },
  ),
);

const nameInEvidence = schemaKind('name in the evidence', ({ schema }) =>
  Object.entries(schema['x-inferred'] ?? {})
    .filter(
      ([keyword, text]) =>
        /^(required|enum|x-extensible-enum|if|not|dependent\w+|properties)$/.test(keyword) &&
        text.includes('`'),
    )
    .map(([keyword, text]) => [
      `another name for ${keyword}`,
      (copy) =>
        Object.assign(copy['x-inferred'] ?? {}, { [keyword]: text.replace(/`[^`]+`/, '`other`') }),
    ]),
);

/** Swaps two values in the text that explains them, if their meanings can be compared. */
const meaningsSwapped = textKind('meanings swapped', (text, { vendor }, name) =>
  fieldsOf(vendor)
    .filter((field) => field.name === name)
    .flatMap((field) => {
      const [first, second] = comparableValues(field, text);
      if (first === undefined || second === undefined) return [];
      const swap = (all: string, word: string) => {
        if (isSameValue(word, first)) return `\`${second}\``;
        return isSameValue(word, second) ? `\`${first}\`` : all;
      };
      return [text.replaceAll(/`([^`]+)`/g, swap)];
    }),
);

/** Edits of the texts of our description: units, figures, names and meanings. */
export const textKinds = [
  unitChanged,
  unitRemoved,
  unitAdded,
  figureInText,
  figureInEvidence,
  nameInEvidence,
  meaningsSwapped,
];
