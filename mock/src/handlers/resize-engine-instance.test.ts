import { describe, expect, it } from 'vitest';
import { order } from '../test-support/orders.js';
import { archive, createWorld, lab, nowhere, refusalOf, shop } from '../test-support/world.js';

const of = (body: object) => ({ engine: 'kafka' as const, instance_id: shop, body: body as never });

describe('resizeEngineInstance', () => {
  it.each([
    [
      { oper_type: 'storage', new_storage_space: 900 },
      { total_storage_space: 900, storage_space: 738, broker_num: 3 },
    ],
    [
      { oper_type: 'horizontal', new_broker_num: 4, tenant_ips: ['192.168.0.64'] },
      {
        broker_num: 4,
        node_num: 4,
        total_storage_space: 800,
        storage_space: 656,
        partition_num: '1000',
        specification: 'c6.2u4g.cluster * 4 broker',
        connect_address: '192.168.0.61,192.168.0.62,192.168.0.63,192.168.0.64',
        pod_connect_address:
          '100.86.80.61:9080,100.86.80.62:9080,100.86.80.63:9080,100.86.80.64:9080',
      },
    ],
    [
      { oper_type: 'vertical', new_product_id: 'c6.4u8g.cluster' },
      {
        product_id: 'c6.4u8g.cluster',
        specification: 'c6.4u8g.cluster * 3 broker',
        partition_num: '1500',
        total_storage_space: 600,
      },
    ],
  ])('is EXTENDING, then has what follows from %j', async (body, after) => {
    const { dms, mock } = await createWorld();
    const id = { instance_id: shop };
    const before = await dms.showInstance(id);
    expect((await dms.resizeEngineInstance(of(body))).job_id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await dms.showInstance(id)).toEqual({ ...before, status: 'EXTENDING' });
    const { tasks = [] } = await dms.listBackgroundTasks(id);
    expect(tasks[0]).toMatchObject({ name: 'resizeEngineInstance', status: 'EXECUTING' });
    mock.advance(3000);
    expect(await dms.showInstance(id)).toMatchObject({ ...after, status: 'RUNNING' });
  });

  it('keeps the addresses for other VPCs of the brokers that were there', async () => {
    const { dms, mock } = await createWorld();
    const infoOf = async () =>
      JSON.parse(`${(await dms.showInstance({ instance_id: shop })).cross_vpc_info}`);
    const before = await infoOf();
    await dms.resizeEngineInstance(of({ oper_type: 'horizontal', new_broker_num: 5 }));
    mock.advance(3000);
    const after = await infoOf();
    expect(after).toMatchObject(before);
    expect(Object.keys(after)).toHaveLength(5);
  });

  it.each([
    ['DMS.00400500', 'new_storage_space', { oper_type: 'storage', new_storage_space: 600 }],
    ['DMS.00400500', 'new_storage_space', { oper_type: 'storage', new_storage_space: 30_001 }],
    ['DMS.00400062', 'new_broker_num', { oper_type: 'horizontal', new_broker_num: 3 }],
    ['DMS.00400062', 'new_broker_num', { oper_type: 'horizontal', new_broker_num: 31 }],
    [
      'DMS.00400500',
      'new_storage_space',
      { oper_type: 'horizontal', new_broker_num: 4, new_storage_space: 900 },
    ],
    [
      'DMS.00400009',
      'new_product_id',
      { oper_type: 'vertical', new_product_id: 'c6.2u4g.cluster' },
    ],
    [
      'DMS.00400009',
      'new_product_id',
      { oper_type: 'vertical', new_product_id: 'c7.4u8g.cluster' },
    ],
  ])('refuses with %s at %s: %j', async (code, path, body) => {
    const { dms } = await createWorld();
    expect(await refusalOf(dms.resizeEngineInstance(of(body)))).toMatchObject({
      status: 400,
      code,
      path,
    });
    expect((await dms.showInstance({ instance_id: shop })).status).toBe('RUNNING');
  });

  it('refuses brokers without public addresses if the others have them', async () => {
    const { dms, mock } = await createWorld();
    const { instance_id } = await dms.createInstanceByEngine(
      order({ enable_publicip: true, publicip_id: 'a,b,c' }),
    );
    mock.advance(3000);
    const body = { oper_type: 'horizontal', new_broker_num: 4 };
    const resized = (more: object) =>
      dms.resizeEngineInstance({ ...of({ ...body, ...more }), instance_id });
    expect(await refusalOf(resized({}))).toMatchObject({ code: 'DMS.00400128' });
    await resized({ publicip_id: 'd' });
  });

  it('refuses the twenty-first change of the storage', async () => {
    const { dms, mock } = await createWorld();
    for (let count = 1; count <= 20; count += 1) {
      const body = { oper_type: 'storage', new_storage_space: 600 + count * 100 };
      await dms.resizeEngineInstance(of(body));
      mock.advance(3000);
    }
    const body = { oper_type: 'storage', new_storage_space: 5000 };
    expect(await refusalOf(dms.resizeEngineInstance(of(body)))).toMatchObject({
      code: 'DMS.00400124',
    });
  });

  it('refuses a busy, an unknown and a single-node instance', async () => {
    const { dms, mock } = await createWorld();
    const resize = (instance_id: string) =>
      refusalOf(
        dms.resizeEngineInstance({
          ...of({ oper_type: 'storage', new_storage_space: 900 }),
          instance_id,
        }),
      );
    expect(await resize(lab)).toMatchObject({ code: 'DMS.00400026' });
    expect(await resize(nowhere)).toMatchObject({ status: 404, code: 'DMS.00404022' });
    const single = order({ broker_num: 1, product_id: 's6.2u4g.single.small' });
    const { instance_id } = await dms.createInstanceByEngine(single);
    mock.advance(3000);
    expect(await resize(instance_id)).toMatchObject({ code: 'DMS.00400009' });
  });
});

describe('showEngineInstanceExtendProductInfo', () => {
  it('lists what is larger than the product of the instance', async () => {
    const { dms, mock } = await createWorld();
    const listed = async (instance_id: string) => {
      const { products = [] } = await dms.showEngineInstanceExtendProductInfo({
        engine: 'kafka',
        instance_id,
      });
      return products.map(({ product_id }) => product_id);
    };
    expect(await listed(shop)).toEqual(['c6.4u8g.cluster', 'c6.8u16g.cluster']);
    await dms.resizeEngineInstance(
      of({ oper_type: 'vertical', new_product_id: 'c6.4u8g.cluster' }),
    );
    mock.advance(3000);
    expect(await listed(shop)).toEqual(['c6.8u16g.cluster']);
    expect(await listed(archive)).toEqual([]);
  });
});
