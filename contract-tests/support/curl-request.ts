/**
 * Returns the request that a curl command makes, as the mock, the guides and the docs page print it.
 *
 * Reads what these commands use of a shell: quotes, variables with a default, assignments, comments and lines that go on.
 *
 * @param env variables that the command may use.
 * @throws {Error} when the command uses anything else.
 */
export function requestOf(curl: string, env: Readonly<Record<string, string>> = {}): Request {
  const words = wordsOf(curl, new Map(Object.entries(env)));
  if (words.shift() !== 'curl') throw new Error(`Not a curl command: ${curl}`);
  const headers = new Headers();
  let [url, method, body]: (string | undefined)[] = [];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '-X') method = words.shift();
    else if (word === '-d') body = words.shift();
    else if (word === '-H') {
      const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(words.shift() ?? '') ?? [];
      headers.append(name, value);
    } else if (word.startsWith('http') && !url) url = word;
    else throw new Error(`Unexpected "${word}" in: ${curl}`);
  }
  if (!url) throw new Error(`No URL in: ${curl}`);
  return new Request(url, {
    method: method ?? (body ? 'POST' : 'GET'),
    headers,
    body: body ?? null,
  });
}

const parts =
  /(?<comment>#[^\n]*)|'(?<single>[^']*)'|"(?<double>(?:\\.|[^"\\])*)"|(?<space>(?:\\\n|\s)+)|(?<bare>[^\s'"\\#]+|\\.)/gs;

/** Splits a command into words as a shell does, after its assignments. */
function wordsOf(command: string, variables: Map<string, string>): string[] {
  const words: string[] = [];
  let word: string | undefined;
  const endWord = () => {
    const [, name = '', value = ''] = (!words.length && /^(\w+)=(.*)$/s.exec(word ?? '')) || [];
    if (name) variables.set(name, value);
    else if (word !== undefined) words.push(word);
    word = undefined;
  };
  for (const { groups = {} } of command.matchAll(parts)) {
    const { single, double, bare, space, comment } = groups;
    if (space !== undefined || comment !== undefined) endWord();
    else if (single !== undefined) word = (word ?? '') + single;
    else if (double !== undefined) word = (word ?? '') + expand(double, variables);
    else if (bare !== undefined) word = (word ?? '') + bare.replace(/^\\(.)/s, '$1');
  }
  endWord();
  return words;
}

/** Fills variables into a text in double quotes. */
function expand(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(
    /\\([$"\\`])|\$\{(\w+):-([^}]*)\}|\$(\w+)/g,
    (_, escaped, name, fallback, plain) => {
      const value = escaped ?? variables.get(name ?? plain) ?? fallback;
      if (value === undefined) throw new Error(`The variable ${plain} is not set`);
      return value;
    },
  );
}
