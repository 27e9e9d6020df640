import { describe, expect, it } from 'vitest';
import { createMock } from '../create-mock.js';
import {
  currentDescription,
  describedMock,
  instancesUrl,
  sent,
} from '../test-support/described-mock.js';
import type { SavedObject, Snapshot } from './snapshot.js';

const taskId = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';
const tasksUrl = `${instancesUrl()}/${taskId}/connector/tasks`;

/** A snapshot as a test may change it. */
// biome-ignore lint/suspicious/noExplicitAny: tests break the form on purpose.
type Draft = any;

async function tasks(mock: { fetch: typeof fetch }) {
  return (await (await mock.fetch(tasksUrl, sent())).json()).tasks;
}

/** Returns a mock with a task that is pausing. */
async function changing(options = {}) {
  const mock = await describedMock(options);
  const running = (await tasks(mock)).find((task: Draft) => task.status === 'RUNNING');
  await mock.fetch(`${tasksUrl}/${running.id}/restart`, sent('PUT'));
  const { status } = (await tasks(mock)).find((task: Draft) => task.id === running.id);
  return { mock, id: running.id as string, status };
}

describe('snapshot and restore', () => {
  it('carry the whole state over, with changes that are still to come', async () => {
    const { mock, id } = await changing();
    const snapshot: Snapshot = JSON.parse(JSON.stringify(mock.snapshot()));
    const other = await describedMock({ seed: 'empty' });
    expect((await other.fetch(tasksUrl, sent())).status).toBe(404);
    other.restore(snapshot);
    expect(other.snapshot()).toEqual(snapshot);
    expect(await tasks(other)).toEqual(await tasks(mock));
    const stateOf = async () => (await tasks(other)).find((task: Draft) => task.id === id).status;
    other.advance(60_000);
    expect(await stateOf()).toBe('RUNNING');
  });

  it('are not touched by later changes', async () => {
    const { mock, id } = await changing();
    const snapshot = mock.snapshot();
    const before = JSON.stringify(snapshot);
    await mock.fetch(`${tasksUrl}/${id}`, sent('DELETE'));
    mock.advance(60_000);
    expect(JSON.stringify(snapshot)).toBe(before);
    mock.restore(snapshot);
    mock.advance(60_000);
    await tasks(mock);
    expect(JSON.stringify(snapshot)).toBe(before);
  });

  it('keep the order of objects whose IDs look like numbers', async () => {
    const mock = await describedMock({ seed: 'empty' });
    const saved = { kind: 'instance', fields: {}, hidden: {}, pending: [], children: [] };
    const children = ['9', '10', '1'].map((id) => ({ ...saved, id }));
    const [, project] = [0, { id: 'p', fields: {}, hidden: {}, pending: [], children }];
    mock.restore({ ...mock.snapshot(), projects: [project] });
    expect(mock.snapshot().projects[0]?.children.map(({ id }) => id)).toEqual(['9', '10', '1']);
  });

  it('keep the time of a clock that is set, and the lead of one that runs', async () => {
    const manual = await describedMock();
    manual.advance(5_000);
    const snapshot = manual.snapshot();
    const later = { ...snapshot, clock: { nowMs: snapshot.clock.nowMs + 1e6, offsetMs: 5_000 } };
    manual.restore(later);
    expect(manual.clock.nowMs).toBe(later.clock.nowMs);
    const running = await describedMock({ clock: 'real' });
    running.restore(later);
    expect(running.clock.offsetMs).toBe(5_000);
  });

  it('are a seed, to which a reset goes back', async () => {
    const { mock } = await changing();
    const seed = mock.snapshot();
    const seeded = createMock({ description: await currentDescription(), seed });
    await seeded.fetch(`${tasksUrl}/${seed.projects[0]?.id}`, sent('DELETE'));
    seeded.advance(99);
    seeded.reset();
    expect(seeded.snapshot()).toEqual(seed);
  });

  const first = (draft: Draft): Draft => draft.projects[0].children[0];
  it.each<[string, string, (draft: Draft) => void]>([
    ['version', 'must be 1', (draft) => Object.assign(draft, { version: 2 })],
    ['clock', 'is missing', (draft) => void delete draft.clock],
    ['clock.nowMs', 'must be a number', (draft) => Object.assign(draft.clock, { nowMs: 'now' })],
    ['extra', 'is unknown', (draft) => Object.assign(draft, { extra: 1 })],
    ['tokens[0].endsMs', 'is missing', (draft) => draft.tokens.push({ token: 't' })],
    ['projects', 'must be a list', (draft) => Object.assign(draft, { projects: {} })],
    ['projects[0].id', 'must be a text', (draft) => Object.assign(draft.projects[0], { id: 1 })],
    [
      'projects[0].children[0].kind',
      'names no kind',
      (draft) => Object.assign(first(draft), { kind: 'cat' }),
    ],
    [
      'projects[0].children[0].kind',
      'names no kind',
      (draft) => Object.assign(first(draft), { kind: 'toString' }),
    ],
    [
      'projects[0].children[0].kind',
      'belongs into a instance',
      (draft) => Object.assign(first(draft), { kind: 'connectorTask' }),
    ],
    [
      'projects[0].children[0].fields.name',
      'must be string',
      (draft) => Object.assign(first(draft).fields, { name: 5 }),
    ],
    [
      'projects[0].children[0].fields.instance_id',
      'differs from the id',
      (draft) => Object.assign(first(draft).fields, { instance_id: 'x' }),
    ],
    [
      'projects[0].children[0].pending[0].atMs',
      'must be a number',
      (draft) => first(draft).pending.push({ atMs: null }),
    ],
    [
      'projects[0].children[0].fields',
      'must be an object',
      (draft) => Object.assign(first(draft), { fields: [] }),
    ],
  ])('refuse what does not fit with its place: %s %s', async (path, problem, spoil) => {
    const mock = await describedMock();
    const before = JSON.stringify(mock.snapshot());
    const draft = JSON.parse(before);
    spoil(draft);
    expect(() => mock.restore(draft)).toThrow(
      expect.objectContaining({ path, problem: expect.stringContaining(problem) }),
    );
    expect(JSON.stringify(mock.snapshot())).toBe(before);
  });

  it('refuse what is no object', async () => {
    const mock = await describedMock();
    for (const wrong of [null, 'text', [], 5]) {
      expect(() => mock.restore(wrong as unknown as Snapshot)).toThrow('must be an object');
    }
  });
});

describe('a new description', () => {
  it('is served with the state as it was', async () => {
    const { mock, id } = await changing();
    const before = mock.snapshot();
    const description = structuredClone(await currentDescription());
    const kept = description.operations.filter(
      ({ operationId }) => operationId !== 'listInstances',
    );
    mock.describe({ ...description, operations: kept });
    expect(mock.snapshot()).toEqual(before);
    expect((await tasks(mock)).map((task: SavedObject) => task.id)).toContain(id);
    expect((await mock.fetch(instancesUrl(), sent())).status).not.toBe(200);
  });
});
