import { createDmsClient, tokenAuth } from 'otc-dms-kafka';
import { describe, expect, it } from 'vitest';
import { createMock } from '../create-mock.js';
import { currentDescription } from '../test-support/described-mock.js';
import { order } from '../test-support/orders.js';
import { archive, createWorld, lab, nowhere, refusalOf, shop } from '../test-support/world.js';

describe('listInstances', () => {
  it.each([
    [{ name: 'kafka' }, ['kafka-shop', 'kafka-archive', 'kafka-lab']],
    [{ name: 'lab' }, ['kafka-lab']],
    [{ name: 'lab', exact_match_name: true }, []],
    [{ name: 'kafka-lab', exact_match_name: true }, ['kafka-lab']],
    [{ status: 'RUNNING' }, ['kafka-shop', 'kafka-archive']],
    [{ instance_id: archive }, ['kafka-archive']],
    [{ enterprise_project_id: '1' }, []],
    [{ engine: 'kafka', include_failure: false }, ['kafka-shop', 'kafka-archive', 'kafka-lab']],
    [{ limit: 2, offset: 1 }, ['kafka-archive', 'kafka-lab']],
  ])('with %j lists %j', async (query, names) => {
    const { dms } = await createWorld();
    const { instances } = await dms.listInstances(query as object);
    expect(instances.map(({ name }) => name)).toEqual(names);
  });

  it('counts what matches, on all pages', async () => {
    const { dms } = await createWorld();
    const page = await dms.listInstances({ status: 'RUNNING', limit: 1, offset: 5 });
    expect(page).toEqual({ instances: [], instance_num: 2 });
  });

  it('is empty in another project', async () => {
    const { mock } = await createWorld();
    const other = createDmsClient({
      baseUrl: 'http://dms.test',
      projectId: 'f'.repeat(32),
      auth: tokenAuth('token'),
      fetch: mock.fetch,
    });
    expect(await other.listInstances()).toEqual({ instances: [], instance_num: 0 });
    expect(await refusalOf(other.showInstance({ instance_id: shop }))).toMatchObject({
      status: 404,
      code: 'DMS.00404022',
    });
    const { instance_id } = await other.createInstanceByEngine(order({ name: 'kafka-shop' }));
    expect((await other.listInstances()).instances[0]?.instance_id).toBe(instance_id);
  });
});

describe('instances that could not be created', () => {
  /** A world with an instance in every status. */
  async function everyStatus() {
    const description = await currentDescription();
    const { instance } = description.resources;
    const seeded = { ...instance, seed: 'listInstances.200.every-status' };
    const kinds = { instance: seeded as NonNullable<typeof instance> };
    const mock = createMock({ description: { ...description, resources: kinds } });
    const { operations } = description;
    const projectId = operations.map(({ pathExamples }) => pathExamples.project_id).find(Boolean);
    return createDmsClient({
      baseUrl: 'http://dms.test',
      projectId: `${projectId}`,
      auth: tokenAuth('token'),
      fetch: mock.fetch,
      maxAttempts: 1,
    });
  }

  it('are left out with include_failure false, and deleted by all_failure', async () => {
    const dms = await everyStatus();
    const count = async (include_failure?: boolean) =>
      (await dms.listInstances({ ...(include_failure !== undefined && { include_failure }) }))
        .instance_num;
    const failed = Number(await count()) - Number(await count(false));
    expect(failed).toBeGreaterThan(0);
    expect(await count(true)).toBe(await count());
    await dms.batchRestartOrDeleteInstances({ body: { action: 'delete', all_failure: 'kafka' } });
    const { instance_num } = await dms.listInstances({ status: 'DELETING' });
    expect(instance_num).toBeGreaterThanOrEqual(failed);
  });
});

describe('updateInstance', () => {
  it('changes what was sent, and nothing else', async () => {
    const { dms } = await createWorld();
    const id = { instance_id: shop };
    const before = await dms.showInstance(id);
    const body = { name: 'kafka-store', maintain_begin: '22:00', maintain_end: '02:00' };
    await dms.updateInstance({ ...id, body });
    const after = { ...before, ...body, maintain_begin: '22:00:00', maintain_end: '02:00:00' };
    expect(await dms.showInstance(id)).toEqual(after);
    expect((await dms.listInstances({ name: 'store' })).instances).toEqual([after]);
  });

  it('leaves a background task for a new retention policy only', async () => {
    const { dms } = await createWorld();
    const update = (retention_policy: 'time_base' | 'produce_reject') =>
      dms.updateInstance({ instance_id: shop, body: { retention_policy } });
    await update('produce_reject');
    expect((await dms.listBackgroundTasks({ instance_id: shop })).task_count).toBe('2');
    await update('time_base');
    const { tasks = [] } = await dms.listBackgroundTasks({ instance_id: shop });
    expect(tasks[0]).toMatchObject({
      name: 'changeRetentionPolicy',
      params: '{"new_retention_policy":"time_base","origin_retention_policy":"produce_reject"}',
    });
  });

  it.each([
    [shop, { name: 'kafka-lab' }, 'DMS.00400060', 'name'],
    [shop, { maintain_begin: '01:00', maintain_end: '05:00' }, 'DMS.00400106', 'maintain_end'],
    [lab, { name: 'kafka-new' }, 'DMS.00400026', 'instance_id'],
    [nowhere, { name: 'kafka-new' }, 'DMS.00404022', 'instance_id'],
  ])('refuses %s %j with %s', async (instance_id, body, code, path) => {
    const { dms } = await createWorld();
    expect(await refusalOf(dms.updateInstance({ instance_id, body }))).toMatchObject({
      code,
      path,
    });
  });

  it('lets an instance keep its name', async () => {
    const { dms } = await createWorld();
    await dms.updateInstance({ instance_id: shop, body: { name: 'kafka-shop' } });
  });
});

describe('deleteInstance', () => {
  it('is DELETING, then gone with all that it contains', async () => {
    const { dms, mock } = await createWorld();
    const id = { instance_id: shop };
    await dms.deleteInstance(id);
    expect((await dms.showInstance(id)).status).toBe('DELETING');
    mock.advance(3000);
    const gone = { status: 404, code: 'DMS.00404022' };
    expect(await refusalOf(dms.showInstance(id))).toMatchObject(gone);
    expect(await refusalOf(dms.listInstanceConsumerGroups(id))).toMatchObject(gone);
    expect((await dms.listInstances()).instance_num).toBe(2);
  });

  it('refuses an instance that is being changed, or deleted', async () => {
    const { dms } = await createWorld();
    await dms.deleteInstance({ instance_id: shop });
    for (const instance_id of [lab, shop]) {
      const refusal = await refusalOf(dms.deleteInstance({ instance_id }));
      expect(refusal).toMatchObject({ status: 400, code: 'DMS.00400026' });
    }
  });
});

describe('batchRestartOrDeleteInstances', () => {
  it('restarts what it can', async () => {
    const { dms, mock } = await createWorld();
    const body = { action: 'restart' as const, instances: [archive, lab, nowhere] };
    expect(await dms.batchRestartOrDeleteInstances({ body })).toEqual({
      results: [
        { result: 'success', instance: archive },
        { result: 'failed', instance: lab },
        { result: 'failed', instance: nowhere },
      ],
    });
    const statusOf = async () => (await dms.showInstance({ instance_id: archive })).status;
    expect(await statusOf()).toBe('RESTARTING');
    mock.advance(3000);
    expect(await statusOf()).toBe('RUNNING');
  });

  it('deletes what it can', async () => {
    const { dms, mock } = await createWorld();
    const body = { action: 'delete' as const, instances: [shop, lab] };
    expect(await dms.batchRestartOrDeleteInstances({ body })).toEqual({
      results: [
        { result: 'success', instance: shop },
        { result: 'failed', instance: lab },
      ],
    });
    mock.advance(3000);
    expect((await dms.listInstances()).instance_num).toBe(2);
  });

  it('refuses the deletion of an instance that is being created', async () => {
    const { dms } = await createWorld();
    const { instance_id } = await dms.createInstanceByEngine(order());
    const body = { action: 'delete' as const, instances: [shop, instance_id] };
    expect(await refusalOf(dms.batchRestartOrDeleteInstances({ body }))).toMatchObject({
      code: 'DMS.00400099',
      path: 'instances[1]',
    });
    expect((await dms.showInstance({ instance_id: shop })).status).toBe('RUNNING');
  });
});
