import { replaceSecrets } from './hide-secrets.js';
import { json, writeLiteral } from './literal.js';
import { bodyWords, capitalize, upperCase } from './names.js';
import { projectPlaceholder } from './sample-parameters.js';
import type { SampleBody, SampleRequest } from './sample-request.js';

/** Writes a request as a program with the standard library of Java 15. It sends the given body, or the first one. */
export function writeJava(
  request: SampleRequest,
  serverUrl: string,
  chosen = request.bodies[0],
): string {
  const { operationId, method, path, query, bodies } = request;
  const constants = bodies.map((body) => {
    const comment = bodies.length > 1 ? `  // ${body.summary}\n` : '';
    return `${comment}  static final String ${upperCase(bodyWords(request, body))} = ${quoted(body)};\n\n`;
  });
  const place = `"${path}${query && `?${query}`}"`
    .replace(projectPlaceholder, '" + System.getenv("OS_PROJECT_ID") + "')
    .replace(/ \+ ""$/, '');
  const publisher = chosen
    ? `BodyPublishers.ofString(${upperCase(bodyWords(request, chosen))})`
    : 'BodyPublishers.noBody()';
  const contentType = chosen ? '\n        .header("Content-Type", "application/json")' : '';
  return `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

public class ${capitalize(operationId)} {
${constants.join('')}  public static void main(String[] args) throws Exception {
    var url = System.getenv().getOrDefault("DMS_URL", "${serverUrl}");
    var path = ${place};
    var request = HttpRequest.newBuilder(URI.create(url + path))
        .method("${method}", ${publisher})
        .header("X-Auth-Token", System.getenv("OS_TOKEN"))${contentType}
        .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    System.out.println(response.statusCode() + " " + response.body());
  }
}
`;
}

/** Quotes a body as a text block, which takes its secrets from the environment. */
function quoted({ value }: SampleBody): string {
  const variables: string[] = [];
  const text = writeLiteral(value, json, '      ').replaceAll('\\', '\\\\');
  const block = (content: string) => `"""\n      ${content}"""`;
  const format = replaceSecrets(text.replaceAll('%', '%%'), (variable) => {
    variables.push(`System.getenv("${variable}")`);
    return '%s';
  });
  if (variables.length === 0) return block(text);
  return `${block(format)}.formatted(${variables.join(', ')})`;
}
