import type { Exchange } from '../judge/exchange.js';
import { fieldOf } from '../judge/exchange.js';
import { isRecord } from '../schema/is-record.js';

/**
 * Reads the exchanges of a HAR file, as browsers and proxies save it. Entries without an answer are left out.
 *
 * @throws {SyntaxError} when the text is not a HAR.
 */
export function readHar(text: string): Exchange[] {
  const entries = fieldOf(fieldOf(JSON.parse(text), 'log'), 'entries');
  if (!Array.isArray(entries)) throw new SyntaxError('the file has no log.entries');
  return entries.flatMap((entry): Exchange[] => {
    const [request, response] = [fieldOf(entry, 'request'), fieldOf(entry, 'response')];
    const [method, url, status] = [
      fieldOf(request, 'method'),
      fieldOf(request, 'url'),
      fieldOf(response, 'status'),
    ];
    // A request that failed or was blocked has status 0.
    if (typeof method !== 'string' || typeof status !== 'number' || status < 100) return [];
    if (typeof url !== 'string' || !URL.canParse(url) || method === 'OPTIONS') return [];
    const body = fieldOf(fieldOf(request, 'postData'), 'text');
    return [
      {
        request: {
          method: method.toUpperCase(),
          url,
          headers: headersOf(fieldOf(request, 'headers')),
          body: typeof body === 'string' && body !== '' ? body : undefined,
        },
        response: {
          status,
          headers: headersOf(fieldOf(response, 'headers')),
          text: textOf(fieldOf(response, 'content')),
        },
      },
    ];
  });
}

function headersOf(list: unknown): Record<string, string> {
  const pairs = Array.isArray(list) ? list.filter(isRecord) : [];
  return Object.fromEntries(pairs.map(({ name, value }) => [`${name}`.toLowerCase(), `${value}`]));
}

function textOf(content: unknown): string {
  const text = fieldOf(content, 'text');
  if (typeof text !== 'string') return '';
  return fieldOf(content, 'encoding') === 'base64' ? Buffer.from(text, 'base64').toString() : text;
}
