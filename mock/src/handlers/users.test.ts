import { describe, expect, it } from 'vitest';
import { archive, createWorld, example, lab, refusalOf, shop } from '../test-support/world.js';

const instance_id = shop;
const user_passwd = 'Passw0rd-Example!';

describe('showInstanceUsers', () => {
  it('answers like the example at the start', async () => {
    const { dms } = await createWorld();
    expect(await dms.showInstanceUsers({ instance_id })).toEqual(
      await example('showInstanceUsers.200.shop'),
    );
  });

  it('begins with the user that was set when SASL was enabled', async () => {
    const { dms } = await createWorld();
    const { users } = await dms.showInstanceUsers({ instance_id: lab });
    expect(users).toEqual([
      { user_name: 'lab-admin', role: 'admin', default_app: false, created_time: 1708588800000 },
    ]);
  });

  it('refuses an instance without SASL', async () => {
    const { dms } = await createWorld();
    expect(await refusalOf(dms.showInstanceUsers({ instance_id: archive }))).toMatchObject({
      status: 400,
      code: 'DMS.00400971',
      path: 'instance_id',
    });
  });
});

describe('createInstanceUser', () => {
  it('adds a guest without a password', async () => {
    const { dms } = await createWorld();
    const body = { user_name: 'reporting', user_desc: 'Reports', user_passwd };
    await dms.createInstanceUser({ instance_id, body });
    const { users } = await dms.showInstanceUsers({ instance_id });
    expect(users).toHaveLength(5);
    expect(users[4]).toEqual({
      user_name: 'reporting',
      user_desc: 'Reports',
      role: 'guest',
      default_app: false,
      created_time: expect.any(Number),
    });
    expect(JSON.stringify(users)).not.toContain(user_passwd);
  });

  it.each([
    [{ user_name: 'analytics', user_passwd }, 'DMS.00400015', 'user_name'],
    [{ user_name: 'shop-admin', user_passwd }, 'DMS.00400015', 'user_name'],
    [{ user_name: 'Passw0rd-User', user_passwd: 'Passw0rd-User' }, 'DMS.00400019', 'user_passwd'],
    [{ user_name: 'Passw0rd-User', user_passwd: 'resU-dr0wssaP' }, 'DMS.00400019', 'user_passwd'],
  ])('refuses %j with %s at %s', async (body, code, path) => {
    const { dms } = await createWorld();
    expect(await refusalOf(dms.createInstanceUser({ instance_id, body }))).toMatchObject({
      status: 400,
      code,
      path,
    });
  });

  it('refuses the user after the 500th, and a busy instance', async () => {
    const { dms } = await createWorld();
    const create = (id: string, number: number) =>
      dms.createInstanceUser({
        instance_id: id,
        body: { user_name: `user-${number}`, user_passwd },
      });
    for (let number = 5; number <= 500; number += 1) await create(instance_id, number);
    expect(await refusalOf(create(instance_id, 501))).toMatchObject({ code: 'DMS.00400039' });
    expect(await refusalOf(create(lab, 1))).toMatchObject({
      code: 'DMS.00400026',
      message: 'names an instance in the state EXTENDING; changes need RUNNING',
    });
  });
});

describe('batchDeleteInstanceUsers', () => {
  it('deletes users with their access to topics', async () => {
    const { dms } = await createWorld();
    const body = { action: 'delete' as const, users: ['analytics', 'billing-service'] };
    await dms.batchDeleteInstanceUsers({ instance_id, body });
    const { users } = await dms.showInstanceUsers({ instance_id });
    expect(users.map(({ user_name }) => user_name)).toEqual(['shop-admin', 'order-service']);
    const { policies } = await dms.showTopicAccessPolicy({ instance_id, topic_name: 'orders' });
    expect(policies?.map(({ user_name }) => user_name)).toEqual(['order-service']);
  });

  it.each([
    [['analytics', 'ghost'], 'DMS.00404022', 'users[1]'],
    [['analytics', 'shop-admin'], 'DMS.00400062', 'users[1]'],
  ])('deletes none of %j, with %s at %s', async (users, code, path) => {
    const { dms } = await createWorld();
    const body = { action: 'delete' as const, users };
    expect(await refusalOf(dms.batchDeleteInstanceUsers({ instance_id, body }))).toMatchObject({
      code,
      path,
    });
    expect((await dms.showInstanceUsers({ instance_id })).users).toHaveLength(4);
  });
});

describe('resetUserPassword', () => {
  const reset = async (user_name: string, new_password: string) => {
    const { dms } = await createWorld();
    return refusalOf(dms.resetUserPassword({ instance_id, user_name, body: { new_password } }));
  };

  it('accepts a password, and refuses the name and an unknown user', async () => {
    expect(await reset('analytics', user_passwd)).toBeUndefined();
    expect(await reset('ghost', user_passwd)).toMatchObject({ status: 404, path: 'user_name' });
  });
});

describe('showTopicAccessPolicy', () => {
  it.each(['orders', 'empty'])('answers like the example %s', async (name) => {
    const { dms } = await createWorld();
    const topic_name = name === 'empty' ? 'alerts' : name;
    expect(await dms.showTopicAccessPolicy({ instance_id, topic_name })).toEqual(
      await example(`showTopicAccessPolicy.200.${name}`),
    );
  });

  it('refuses an unknown topic', async () => {
    const { dms } = await createWorld();
    const call = dms.showTopicAccessPolicy({ instance_id, topic_name: 'ghosts' });
    expect(await refusalOf(call)).toMatchObject({ code: 'DMS.10540401', path: 'topic_name' });
  });
});

describe('updateTopicAccessPolicy', () => {
  it('replaces the access of a topic in the background', async () => {
    const { dms, mock } = await createWorld();
    const policies = [
      { user_name: 'order-service', access_policy: 'pub' as const },
      { user_name: 'analytics', access_policy: 'sub' as const },
    ];
    const body = {
      topics: [
        { name: 'orders', policies },
        { name: 'alerts', policies: [] },
      ],
    };
    const answer = await dms.updateTopicAccessPolicy({ instance_id, body });
    const show = () => dms.showTopicAccessPolicy({ instance_id, topic_name: 'orders' });
    const task = async () =>
      (await dms.listBackgroundTasks({ instance_id })).tasks?.find(
        ({ id }) => id === answer?.job_id,
      );
    expect(await task()).toMatchObject({ name: 'updateTopicPolicies', status: 'EXECUTING' });
    expect((await show()).policies?.[0]).toMatchObject({ access_policy: 'all' });
    mock.advance(3000);
    expect(await task()).toMatchObject({ status: 'SUCCESS' });
    expect((await show()).policies).toEqual([
      { owner: true, user_name: 'order-service', access_policy: 'pub' },
      { owner: false, user_name: 'analytics', access_policy: 'sub' },
    ]);
  });

  it.each([
    ['ghosts', ['analytics'], 'DMS.10540401', 'topics[0].name'],
    ['orders', ['ghost'], 'DMS.00404022', 'topics[0].policies[0].user_name'],
    ['orders', ['analytics', 'analytics'], 'DMS.00400062', 'topics[0].policies[1].user_name'],
  ])('refuses access to %s for %j with %s', async (name, users, code, path) => {
    const { dms } = await createWorld();
    const policies = users.map((user_name) => ({ user_name, access_policy: 'all' as const }));
    const body = { topics: [{ name, policies }] };
    expect(await refusalOf(dms.updateTopicAccessPolicy({ instance_id, body }))).toMatchObject({
      code,
      path,
    });
  });
});
