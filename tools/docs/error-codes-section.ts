import type {
  CatalogueEntry,
  ErrorCatalogue,
  UnlistedEntry,
} from '../description/error-catalogue.js';
import { anchored, literal, operationLink, rowPlace, table } from './markdown.js';
import type { Section } from './sections.js';
import { titles } from './titles.js';

const header = ['Code', 'Status', 'Meaning', 'Remedy'];

/** Returns the error catalogue as a chapter, in the order of the codes. */
export function errorCodesSection({ codes, gateway, others }: ErrorCatalogue): Section {
  const text = [
    'Meanings of the `error_code` of a refused request, and what to do about each.',
    'The `error_msg` is in *italics*, with placeholders such as `{0}`.',
    'A code with operations is sent by these only; any operation may send the others.',
    '',
    '## Codes of the service {% #service-codes %}',
    '',
    table(header, sorted(codes).map(row)),
    '',
    '## Codes of the gateway {% #gateway-codes %}',
    '',
    'The API gateway in front of the service sends these before the service sees the request.',
    '',
    table(header, sorted(gateway).map(unlistedRow)),
    '',
    '## Codes seen by other clients {% #other-codes %}',
    '',
    'No page lists these. Other clients of this API handle them.',
    '',
    table(header, sorted(others).map(unlistedRow)),
  ];
  return { title: titles.errorCodes, text: text.join('\n') };
}

/** Returns a link to the row of a code. */
export function errorCodeLink(code: string): string {
  return `[\`${code}\`](#${rowPlace(titles.errorCodes, code)})`;
}

function sorted<T extends CatalogueEntry>(entries: readonly T[]): T[] {
  // A numeric order puts codes with nine digits after those with eight.
  return [...entries].sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
}

function row({ code, status, message, meaning, remedy, operations = [], note }: CatalogueEntry) {
  const where = operations.length > 0 ? [operations.map(operationLink).join(' ')] : [];
  const meanings = [meaning, `*${literal(message)}*`, ...(note ? [`Note: ${note}`] : []), ...where];
  return [anchored(`\`${code}\``, code), String(status), meanings.join('<br>'), remedy];
}

function unlistedRow({ source, ...entry }: UnlistedEntry) {
  const [code = '', status = '', meaning = '', remedy = ''] = row(entry);
  return [code, status, `${meaning}<br>Source: ${source}`, remedy];
}
