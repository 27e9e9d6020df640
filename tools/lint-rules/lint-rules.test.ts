import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redocly } from '../description/redocly.js';
import { good } from './sample-description.js';

const mistakes: [string, string, string][] = [
  ['listTopics\n', 'readTopics\n', 'operationId must be listTopics, from x-vendor.'],
  ['style: start-limit', 'style: offset-limit', 'The operation has no query parameter offset.'],
  ['total: total }', 'total: sum }', 'The answer has no field sum.'],
  [', format: password, writeOnly: true', '', 'user_passwd is a secret'],
  [
    '[dms:instance:get]',
    '[instance:get]',
    'instance:get is not an action such as dms:instance:get.',
  ],
  ['      x-permission: []\n', '', 'x-permission must list actions'],
  ['kind: topic, action: list', 'kind: queue, action: list', 'x-resource: there is no kind queue.'],
  [
    '{ stateless: Nothing is kept. }',
    '{ stateless: Nothing }',
    'x-resource: stateless must give its reason in a sentence.',
  ],
  [
    'listTopics.200.empty',
    'listTopics.200.full',
    'topic: there is no example listTopics.200.full.',
  ],
  ['DMS.00404022', 'DMS.00404999', 'topic: error-codes.yaml has no code DMS.00404999.'],
  ['parameters: [engine]', 'parameters: [topic]', 'topic: no path has the parameter topic.'],
  ['name: waitForTopic', 'name: topicIsThere', 'x-waiter: name must be the name of a function'],
  ['poll: showTopic', 'poll: [showTopic]', 'x-waiter: poll must be an operationId.'],
  ['$request.path.engine', '$request.engine', 'x-waiter: arguments must be runtime expressions'],
  ['$response.body#/status', '$response.body', 'x-waiter: state must be a field'],
  ["        '404': { $ref: '#/components/responses/Refused' }\n", '', 'describes no 404 response.'],
  ['headers: { Retry-After:', 'headers: { Later:', 'The 429 response has no header Retry-After.'],
  ['{ empty: {', '{ none: {', 'A list needs an example named "empty".'],
  ['Topics of the page.', 'Topics!', 'topics: its description only repeats its name.'],
  [
    '    Groups:\n      type: object\n',
    '    Groups:\n      type: object\n      x-inferred: { maximum: Manual. }\n',
    'x-inferred names maximum, which the schema does not have.',
  ],
  [
    'description: Code of the error.',
    'description: Code of the error., x-inferred: { type: Manual }',
    'x-inferred gives its evidence in a sentence.',
  ],
  [
    'success: [RUNNING]',
    'success: [RUNNING]\n        target: { size: $request.path.size }\n        leaves: later',
    'x-waiter: target must be constants or runtime expressions by field',
  ],
  ['leaves: later', 'leaves: soon', 'x-waiter: leaves must be true, or left out.'],
  ['failure: [ERROR]', 'failed: [ERROR]', 'x-waiter: failed is unknown; known are name, poll'],
];

/** Returns the valid description with some texts replaced. */
function withMistakes(replacements: readonly (readonly string[])[]): string {
  return replacements.reduce((text, [from = '', to = '']) => {
    if (!text.includes(from)) throw new Error(`the description does not hold: ${from}`);
    return text.replace(from, to);
  }, good);
}

const descriptions = {
  everyMistake: withMistakes(mistakes),
  noAction: withMistakes([
    ['action: list', 'action: read, from: [RUNNING]'],
    ['      x-resource: { stateless: Nothing is kept. }\n', ''],
    ['id: name,', 'idle: [RUNNING], colour: red,'],
  ]),
  noState: withMistakes([
    ['kind: topic, action: list', 'kind: topic, action: show, passes: [RUNNING]'],
    ['parameters: [engine]', 'parameters: []'],
    [', state: status }', ' }'],
  ]),
  noEnd: withMistakes([
    ['success: [RUNNING]', 'leaves: true'],
    ['start-limit', 'pages'],
    ['corrected: ListTopics', 'corrected: ListTopicz'],
  ]),
};

let folder = '';
/** Problems of all descriptions. Redocly takes seconds to start, so it reads them together. */
let problems: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lint-rules-'));
  const files = await Promise.all(
    Object.entries(descriptions).map(([name, text]) => write(name, text)),
  );
  problems = (await lint(...files)).split('\n');
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<string> {
  const file = join(folder, `${name}.yaml`);
  await writeFile(file, text);
  return file;
}

/** Returns the report of the linter with the project's configuration. */
function lint(...files: string[]): Promise<string> {
  return redocly('lint', ...files).catch((error: Error) => error.message);
}

/** Returns the problems of one description. */
function problemsOf(name: keyof typeof descriptions): string {
  return problems.filter((problem) => problem.includes(`/${name}.yaml:`)).join('\n');
}

describe('rules of the linter', { timeout: 60_000 }, () => {
  it('accept a valid description', async () => {
    expect(await lint(await write('good', good))).not.toMatch(/\berror|warning/i);
  });

  it('report every mistake', () => {
    const report = problemsOf('everyMistake');
    for (const [, , message] of mistakes) expect(report).toContain(message);
    expect(report).toMatch(/operationId .*\^\(batch/); // the verb is not in the list
  });

  it('require a kind and an action, or a reason', () => {
    const report = problemsOf('noAction');
    expect(report).toContain(
      'x-resource: action must be create, list, show, change, delete, handler.',
    );
    expect(report).toContain('x-resource: from needs the code busy of topic.');
    expect(report).toContain(
      'x-resource: it needs a kind and an action, or a reason in stateless.',
    );
    expect(report).toContain('topic: id is missing.');
    expect(report).toContain('topic: idle needs state and busy.');
    expect(report).toContain('topic: colour is unknown; known are id, parameters');
  });

  it('require a state and the ID of the object', () => {
    const report = problemsOf('noState');
    expect(report).toContain('x-resource: show needs a parameter of topic in the path.');
    expect(report).toContain('x-resource: passes and from need a state of topic.');
  });

  it('require an end of a wait, and a known style', () => {
    const report = problemsOf('noEnd');
    expect(report).toContain('x-waiter: success or gone is missing');
    expect(report).toContain('x-waiter: target and leaves need success.');
    expect(report).toContain('Style pages is unknown; known are offset-limit, page-number');
    expect(report).toContain('x-vendor.corrected must differ from id.');
  });
});
