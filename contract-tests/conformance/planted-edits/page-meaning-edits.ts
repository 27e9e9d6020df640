import { comparableValues } from './comparable-values.js';
import type { Kind } from './edit.js';
import { tablesOf } from './page-field-edits.js';
import type { Sides } from './sides.js';
import { textPlaces } from './text-places.js';

/** Exchanges the meanings of two values, if they can be compared with our text. */
export const meaningsSwapped: Kind = {
  name: 'meanings swapped',
  side: 'page',
  edits: (sides) =>
    tablesOf(sides).flatMap((fields, table) =>
      fields.flatMap((field, row) => {
        const { meanings = {}, name } = field;
        const text = textPlaces(sides).find((one) => one.name === name)?.text ?? '';
        const [first, second] = comparableValues(field, text);
        if (first === undefined || second === undefined) return [];
        const swapped = { [first]: meanings[second] ?? '', [second]: meanings[first] ?? '' };
        const apply = (copy: Sides) => {
          const own = tablesOf(copy)[table]?.[row];
          if (own) own.meanings = { ...meanings, ...swapped };
        };
        return [{ what: `${name}: ${first} and ${second}`, apply }];
      }),
    ),
};
