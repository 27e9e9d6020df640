import { secretIn } from './hide-secrets.js';
import { type LiteralStyle, writeLiteral } from './literal.js';
import { bodyWords, snakeCase } from './names.js';
import { projectPlaceholder } from './sample-parameters.js';
import type { SampleRequest } from './sample-request.js';

const style: LiteralStyle = {
  indent: '    ',
  text: (text) => {
    const secret = secretIn(text);
    return secret ? `os.environ.get("${secret}", "")` : JSON.stringify(text);
  },
  key: (name) => JSON.stringify(name),
  words: { true: 'True', false: 'False', null: 'None' },
  trailingComma: true,
  padding: '',
};

/** Writes a request as a program with the standard library of Python. It sends the given body, or the first one. */
export function writePython(
  request: SampleRequest,
  serverUrl: string,
  chosen = request.bodies[0],
): string {
  const { method, path, query, bodies } = request;
  const bodyParts = bodies.map((body) => {
    const comment = bodies.length > 1 ? `# ${body.summary}\n` : '';
    return `${comment}${snakeCase(bodyWords(request, body))} = ${writeLiteral(body.value, style)}\n`;
  });
  const hasProject = path.includes(projectPlaceholder);
  const place = path.replace(projectPlaceholder, '{project_id}') + (query && `?${query}`);
  const headers = [
    '"X-Auth-Token": os.environ["OS_TOKEN"]',
    ...(chosen ? ['"Content-Type": "application/json"'] : []),
  ];
  const data =
    chosen && `    data=json.dumps(${snakeCase(bodyWords(request, chosen))}).encode(),\n`;
  return [
    `${chosen ? 'import json\n' : ''}import os\nfrom urllib.error import HTTPError\nfrom urllib.request import Request, urlopen\n`,
    `url = os.environ.get("DMS_URL", "${serverUrl}")\n${hasProject ? 'project_id = os.environ["OS_PROJECT_ID"]\n' : ''}`,
    ...bodyParts,
    `request = Request(
    f"{url}${place}",
    method="${method}",
    headers={
${headers.map((header) => `        ${header},\n`).join('')}    },
${data ?? ''})
try:
    response = urlopen(request)
except HTTPError as refusal:
    response = refusal
with response:
    print(response.status, response.read().decode())
`,
  ].join('\n');
}
