import type { SentRequest } from './exchange.js';
import type { Secrets } from './secrets.js';

/** Returns the command that repeats a request, with `$TOKEN` in place of the credential. */
export function curlOf({ method, url, headers, body }: SentRequest, secrets: Secrets): string {
  const hasCredential = 'x-auth-token' in headers || 'authorization' in headers;
  return [
    'curl',
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...(hasCredential ? ['-H "X-Auth-Token: $TOKEN"'] : []),
    ...(body === undefined
      ? []
      : [`-H 'Content-Type: application/json'`, `-d ${quoted(secrets.body(body))}`]),
    quoted(secrets.url(url)),
  ].join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
