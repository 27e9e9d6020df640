import { replaceSecrets } from './hide-secrets.js';
import { json, writeLiteral } from './literal.js';
import { bodyWords, snakeCase } from './names.js';
import { projectPlaceholder } from './sample-parameters.js';
import type { SampleBody, SampleRequest } from './sample-request.js';

/**
 * Writes a request as a curl command. It sends the given body, or the first one.
 *
 * Several bodies are variables: a reader who pastes the whole text sends one request.
 */
export function writeCurl(
  request: SampleRequest,
  serverUrl: string,
  chosen = request.bodies[0],
): string {
  const { method, path, query, bodies } = request;
  const nameOf = (body: SampleBody) => snakeCase(bodyWords(request, body));
  const named = bodies.length > 1 ? bodies : [];
  const variables = named.map(
    (body) => `# ${body.summary}\n${nameOf(body)}=${quoted(body, '')}\n\n`,
  );
  const place = path.replace(projectPlaceholder, '$OS_PROJECT_ID') + (query && `?${query}`);
  const lines = [
    method === 'GET' ? 'curl' : `curl -X ${method}`,
    '-H "X-Auth-Token: $OS_TOKEN"',
    ...(chosen
      ? [
          '-H "Content-Type: application/json"',
          `-d ${named.length > 0 ? `"$${nameOf(chosen)}"` : quoted(chosen, '  ')}`,
        ]
      : []),
    `"\${DMS_URL:-${serverUrl}}${place}"`,
  ];
  return `${variables.join('')}${lines.join(' \\\n  ')}\n`;
}

/** Quotes a body for the shell, which fills in the secrets. */
function quoted({ value }: SampleBody, indentation: string): string {
  const text = writeLiteral(value, json, indentation).replaceAll("'", `'\\''`);
  return `'${replaceSecrets(text, (variable) => `'"$${variable}"'`)}'`;
}
