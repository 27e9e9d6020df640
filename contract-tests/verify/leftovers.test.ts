import { createMock, type Mock } from 'otc-dms-kafka-mock';
import { describe, expect, it } from 'vitest';
import { documentedArguments } from '../support/calls.js';
import { operations } from '../support/description.js';
import { leftIn, lifecycle } from './left-in.js';
import { startLifecycle as start } from './start-lifecycle.js';
import { projectId } from './verify-mock.js';

const only = ['showInstance'];
const base = `http://dms.test/v2/${projectId}`;
const instance = `${base}/instances/${lifecycle}`;

async function post(mock: Mock, url: string, body: object): Promise<void> {
  const headers = { 'x-auth-token': 't', 'content-type': 'application/json' };
  const answer = await mock.fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(answer.status).toBeLessThan(300);
}

/** Changes the life cycle: a fault per operation, as the mock understands it. */
async function startWith(...faults: Parameters<Mock['faults']['add']>[0][]) {
  const mock = await createMock();
  for (const fault of faults) mock.faults.add(fault);
  const said: string[] = [];
  return { ...(await start({ mock, only, onStep: (text) => said.push(text) })), said };
}

describe('things that a run could not delete', () => {
  it('are listed when the deletion is refused', async () => {
    const { report, mock } = await startWith({
      ...{ operationId: 'batchDeleteInstanceTopic', prefer: 'code=403' },
    });
    expect(report.leftovers).toEqual([expect.stringMatching(/^topic verify-topic-/)]);
    expect(await leftIn(mock)).toHaveLength(1);
  });

  it.each([
    ['batchDeleteInstanceTopic', 'partly-failed', /^topic verify-topic-/],
    ['batchDeleteGroup', 'one-failed', /^group verify-groups-/],
  ])('are listed when %s succeeds with %s', async (operationId, example, name) => {
    const { report, mock } = await startWith({ operationId, prefer: `example=${example}` });
    expect(report.leftovers).toEqual([expect.stringMatching(name)]);
    expect(await leftIn(mock)).toHaveLength(1);
  });

  it.each(['createInstanceByEngine', 'createPostPaidInstance'])(
    'do not include an instance when the answer to %s is lost',
    async (operationId) => {
      const { report, mock } = await startWith({ operationId, drop: 'body', times: 1 });
      expect(report.leftovers).toEqual([]);
      expect(await leftIn(mock)).toEqual([]);
    },
  );

  it('do not include one that never existed', async () => {
    const { report, mock } = await startWith(
      { operationId: 'createInstanceUser', drop: 'before' },
      { operationId: 'batchDeleteInstanceUsers', prefer: 'code=400' },
    );
    expect(report.leftovers).toEqual([]);
    expect(await leftIn(mock)).toEqual([]);
  });
});

/** Creates more than a page of each list, and one with a name of an earlier run at the end. */
async function withLeftovers(): Promise<Mock> {
  const mock = await createMock();
  for (let index = 0; index < 60; index += 1) {
    await post(mock, `${instance}/topics`, { id: `a-topic-${index}` });
    await post(mock, `${base}/kafka/instances/${lifecycle}/group`, {
      group_name: `a-group-${index}`,
    });
  }
  await post(mock, `${instance}/topics`, { id: 'verify-topic-0123abcd' });
  await post(mock, `${base}/kafka/instances/${lifecycle}/group`, {
    group_name: 'verify-groups-0123abcd',
  });
  await post(mock, `${instance}/users`, {
    ...{ user_name: 'verify-user-0123abcd', user_passwd: 'A-passw0rd-of-a-test' },
  });
  await post(mock, `${base}/kafka/${lifecycle}/tags/action`, {
    ...{ action: 'create', tags: [{ key: 'verify-tag-0123abcd', value: 'verify' }] },
  });
  return mock;
}

describe('things of an earlier run', () => {
  const names = ['topic', 'groups', 'user', 'tag'].map((thing) => `verify-${thing}-0123abcd`);

  it('are named, wherever in the lists they are, and stay', async () => {
    const mock = await withLeftovers();
    const said: string[] = [];
    await start({ mock, only, onStep: (text) => said.push(text) });
    for (const name of names) {
      expect(said).toContainEqual(expect.stringMatching(`left \\w+ ${name}: --delete-leftovers`));
    }
    expect((await leftIn(mock)).sort()).toEqual([...names].sort());
  });

  it('are deleted with --delete-leftovers', async () => {
    const mock = await withLeftovers();
    const { report } = await start({ mock, only, deletesLeftovers: true });
    expect(report.leftovers).toEqual([]);
    expect(await leftIn(mock)).toEqual([]);
  });

  it('include an instance that is still being created', async () => {
    const mock = await createMock();
    const create = operations.find(({ operationId }) => operationId === 'createPostPaidInstance');
    const [order] = create ? documentedArguments(create) : [];
    await post(mock, `${base}/instances`, {
      ...{ ...Object(order?.args.body), name: 'verify-own-0123abcd' },
    });
    const { report } = await start({ mock, only, deletesLeftovers: true });
    expect(report.leftovers).toEqual([]);
    expect(await leftIn(mock)).toEqual([]);
  });

  it('may remain in a list that cannot be read, and the run says so', async () => {
    const { said } = await startWith(
      ...['showInstanceUsers', 'listInstanceConsumerGroups'].map((operationId) => ({
        operationId,
        prefer: 'code=403',
      })),
    );
    expect(said).toContain('Cannot list groups, users: an earlier run may have left some');
  });
});
