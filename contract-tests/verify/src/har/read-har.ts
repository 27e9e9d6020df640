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
    const body = textOf(fieldOf(request, 'postData')) || formOf(fieldOf(request, 'postData'));
    return [
      {
        request: {
          method: method.toUpperCase(),
          url,
          headers: { ...cookieOf(request, 'cookie'), ...headersOf(fieldOf(request, 'headers')) },
          body: body || undefined,
        },
        response: {
          status,
          headers: {
            ...cookieOf(response, 'set-cookie'),
            ...headersOf(fieldOf(response, 'headers')),
          },
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

/** Returns the cookies that a browser lists apart from the headers. */
function cookieOf(message: unknown, header: string): Record<string, string> {
  const text = pairsOf(fieldOf(message, 'cookies')).join('; ');
  return text === '' ? {} : { [header]: text };
}

/** Returns the fields of a form that has no text. */
function formOf(content: unknown): string {
  return pairsOf(fieldOf(content, 'params')).join('&');
}

function pairsOf(list: unknown): string[] {
  const pairs = Array.isArray(list) ? list.filter(isRecord) : [];
  return pairs.map(({ name, value }) => `${name}=${value ?? ''}`);
}

function textOf(content: unknown): string {
  const text = fieldOf(content, 'text');
  if (typeof text !== 'string') return '';
  return fieldOf(content, 'encoding') === 'base64' ? Buffer.from(text, 'base64').toString() : text;
}
