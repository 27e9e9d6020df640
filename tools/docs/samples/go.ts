import { replaceSecrets } from './hide-secrets.js';
import { json, writeLiteral } from './literal.js';
import { bodyWords, camelCase } from './names.js';
import { projectPlaceholder } from './sample-parameters.js';
import type { SampleBody, SampleRequest } from './sample-request.js';

/** Writes a request as a program with the standard library of Go. It sends the given body, or the first one. */
export function writeGo(
  request: SampleRequest,
  serverUrl: string,
  chosen = request.bodies[0],
): string {
  const { method, path, query, bodies } = request;
  const imports = [...['fmt', 'io', 'log', 'net/http', 'os'], ...(chosen ? ['strings'] : [])];
  // Variables of the package may stay unused.
  const variables = bodies.map((body) => {
    const comment = bodies.length > 1 ? `// ${body.summary}\n` : '';
    return `${comment}var ${camelCase(bodyWords(request, body))} = ${quoted(body)}\n`;
  });
  const body = chosen ? `strings.NewReader(${camelCase(bodyWords(request, chosen))})` : 'nil';
  const place = `"${path}${query && `?${query}`}"`
    .replace(projectPlaceholder, '" + os.Getenv("OS_PROJECT_ID") + "')
    .replace(/ \+ ""$/, '');
  const contentType = chosen ? '\trequest.Header.Set("Content-Type", "application/json")\n' : '';
  return [
    `package main\n\nimport (\n${imports.map((name) => `\t"${name}"\n`).join('')})\n`,
    ...variables,
    `func main() {
	url := os.Getenv("DMS_URL")
	if url == "" {
		url = "${serverUrl}"
	}
	request, err := http.NewRequest("${method}", url+${place.replaceAll(' + ', '+')}, ${body})
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("X-Auth-Token", os.Getenv("OS_TOKEN"))
${contentType}	response, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response.Status, string(answer))
}
`,
  ].join('\n');
}

/** Quotes a body as raw text, around the secrets. */
function quoted({ value }: SampleBody): string {
  const text = writeLiteral(value, json).replaceAll('`', '` + "`" + `');
  return `\`${replaceSecrets(text, (variable) => `\` + os.Getenv("${variable}") + \``)}\``;
}
