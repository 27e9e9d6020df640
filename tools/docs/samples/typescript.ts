import type { Waiter } from '../../description/openapi-document.js';
import { responseSteps } from '../../description/runtime-expression.js';
import { secretIn } from './hide-secrets.js';
import { type LiteralStyle, writeLiteral } from './literal.js';
import { bodyWords, camelCase } from './names.js';
import type { SampleBody, SampleRequest } from './sample-request.js';

const style: LiteralStyle = {
  indent: '  ',
  text: (text) => {
    const secret = secretIn(text);
    return secret ? `process.env.${secret} ?? ''` : single(text);
  },
  key: (name) => (/^[a-z_]\w*$/i.test(name) ? name : single(name)),
  trailingComma: true,
  padding: ' ',
};

/** Writes a request as a program with the client. It sends the given body, or the first one. */
export function writeTypeScript(
  request: SampleRequest,
  serverUrl: string,
  chosen = request.bodies[0],
): string {
  const { bodies, bodyType, waiter } = request;
  // Constants keep several bodies apart. A wait takes the arguments of the call, which are then a constant as well.
  const named = bodies.length > 1 || waiter ? bodies : [];
  const imports = [
    'createDmsClient',
    'tokenAuth',
    ...(waiter ? [waiter.name] : []),
    ...(named.length > 0 ? [`type ${bodyType}`] : []),
  ];
  const constants = named.map((body) => {
    const comment = named.length > 1 ? `// ${body.summary}\n` : '';
    const name = camelCase(bodyWords(request, body));
    return `${comment}const ${name}: ${bodyType} = ${writeLiteral(body.value, style)};\n`;
  });
  const bodyName = chosen && camelCase(bodyWords(request, chosen));
  const parts = [
    `import ${object(imports)} from 'otc-dms-kafka';\n`,
    `const dms = createDmsClient({
  baseUrl: process.env.DMS_URL ?? '${serverUrl}',
  projectId: process.env.OS_PROJECT_ID,
  auth: tokenAuth(process.env.OS_TOKEN ?? ''),
});\n`,
    ...constants,
    callOf(request, named.length > 0 ? bodyName : undefined, chosen),
  ];
  return parts.join('\n');
}

function callOf(request: SampleRequest, bodyName: string | undefined, chosen?: SampleBody): string {
  const { operationId, args, hasAnswer, isPaged, waiter } = request;
  const members = Object.entries(args).map(([name, value]) => member(name, value));
  if (bodyName) members.push(bodyName === 'body' ? 'body' : `body: ${bodyName}`);
  else if (chosen) members.push(member('body', chosen.value));
  if (waiter) return waitingCall(request, waiter, members);
  const call = `dms.${operationId}(${object(members)})`;
  if (isPaged) return `for await (const item of ${call}) {\n  console.log(item);\n}\n`;
  return hasAnswer ? printed(`await ${call}`) : `await ${call};\n`;
}

/** Writes a call that only starts a change, and the wait for its end. */
function waitingCall(
  { operationId, isAnswerSure }: SampleRequest,
  waiter: Waiter,
  members: readonly string[],
): string {
  const found = Object.entries(waiter.arguments).flatMap(([name, source]) => {
    const field = responseSteps(source)?.join('.');
    return field === undefined
      ? []
      : [{ field, member: name === field ? name : `${name}: ${field}` }];
  });
  const isFound = found.length > 0;
  const isAllFound = found.length === Object.keys(waiter.arguments).length;
  const args = isAllFound ? '' : `const args = ${object(members)};\n`;
  const call = `await dms.${operationId}(${isAllFound ? object(members) : 'args'});\n`;
  const names = found.map(({ field }) => field).join(', ');
  const waited = object([...(isAllFound ? [] : ['...args']), ...found.map((one) => one.member)]);
  const wait = `console.log(await ${waiter.name}(dms, ${isFound ? waited : 'args'}));\n`;
  return [
    args,
    isFound ? `const { ${names} } = ${call}` : call,
    isFound && !isAnswerSure ? `if (${names}) ${wait}` : wait,
  ].join('');
}

/** Prints an answer; a call on several lines would be hard to read within another. */
function printed(call: string): string {
  if (!call.includes('\n')) return `console.log(${call});\n`;
  return `const answer = ${call};\nconsole.log(answer);\n`;
}

function member(name: string, value: unknown): string {
  return `${style.key(name)}: ${writeLiteral(value, style, style.indent)}`;
}

/** Writes an object of members that are written already, on one line if it is short. */
function object(members: readonly string[]): string {
  if (members.length === 0) return '';
  const line = `{ ${members.join(', ')} }`;
  if (!line.includes('\n') && line.length <= 60) return line;
  return `{\n${members.map((one) => `${style.indent}${one},\n`).join('')}}`;
}

function single(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
