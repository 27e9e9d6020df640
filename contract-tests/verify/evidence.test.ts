import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMock } from 'otc-dms-kafka-mock';
import { serveMock } from 'otc-dms-kafka-mock/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { document, problemsOf } from '../support/description.js';
import { markedSecrets } from '../support/secret-fields.js';
import { runCommand } from './src/command/run-command.js';
import { contract, projectId } from './verify-mock.js';

interface Answer {
  readonly operationId: string;
  readonly status: number;
  readonly mediaType?: string;
  readonly body?: unknown;
}

const token = 'a-token-of-the-evidence';
let folder = '';
let answers: Answer[] = [];
let names: string[] = [];
/** Every text of the world of the mock that names an object. */
let known: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-evidence-'));
  const mock = await createMock();
  known = JSON.stringify(mock.snapshot()).match(idPattern) ?? [];
  const server = await serveMock(mock);
  await runCommand(
    [
      ...['--url', `http://127.0.0.1:${server.port}`, '--project-id', projectId, '--token', token],
      ...['--rate', '0', '--refusals', '--evidence', folder],
    ],
    contract.description,
    { print: () => {}, say: () => {}, signal: new AbortController().signal },
  );
  await server.close();
  names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  answers = texts.map((text) => JSON.parse(text));
});
afterAll(() => rm(folder, { recursive: true }));

const idPattern = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{32}\b/g;
const answerOf = (operationId: string) =>
  Object(answers.find((one) => one.operationId === operationId && one.status === 200)?.body);

describe('the files of --evidence', () => {
  it('are one per operation and status', () => {
    expect(new Set(answers.map(({ operationId }) => operationId)).size).toBe(31);
    expect(names.toSorted()).toEqual(
      answers.map(({ operationId, status }) => `${operationId}.${status}.json`).toSorted(),
    );
    for (const status of [200, 400, 401, 404]) {
      expect(answers.map((one) => one.status)).toContain(status);
    }
  });

  it('hold answers that follow the description', () => {
    for (const { operationId, status, mediaType, body } of answers) {
      const operation = contract.operations.find((one) => one.operationId === operationId);
      const described = operation?.responses[status];
      expect([operationId, described?.mediaType]).toEqual([operationId, mediaType]);
      const schema = { $ref: `#${described?.schema}` };
      expect([operationId, status, problemsOf(schema, body)]).toEqual([operationId, status, '']);
    }
  });

  it('hold no secret, and no ID of the service', () => {
    const text = JSON.stringify(answers);
    expect(text).not.toContain(token);
    const secrets = markedSecrets(document);
    JSON.stringify(answers, (name, value: unknown) => {
      if (secrets.has(name) && typeof value === 'string') expect(value).toBe('***');
      return value;
    });
    expect(known.length).toBeGreaterThan(10);
    expect(known.filter((id) => text.includes(id))).toEqual([]);
  });

  it('name an object by the same ID in all of them', () => {
    const { instances } = answerOf('listInstances');
    const ids = instances.map((one: { instance_id: string }) => one.instance_id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(answerOf('showInstance').instance_id);
    const topics = answerOf('listInstanceTopics').topics.map((one: { name: string }) => one.name);
    expect(topics).toContain(answerOf('showTopicAccessPolicy').name);
    const groups = answerOf('listInstanceConsumerGroups').groups;
    expect(groups.map((one: { group_id: string }) => one.group_id)).toContain(
      answerOf('showGroup').group.group_id,
    );
    const tasks = answerOf('listConnectorTasks').tasks.map((one: { id: string }) => one.id);
    expect(tasks).toContain(answerOf('showConnectorTask').id);
  });
});
