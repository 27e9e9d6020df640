import { describe, expect, it } from 'vitest';
import { order, sasl } from '../test-support/orders.js';
import { createWorld, refusalOf } from '../test-support/world.js';

/** Creates an instance, and returns it while it is being created and when it runs. */
async function created(changes: object = {}) {
  const { dms, mock } = await createWorld();
  const { instance_id } = await dms.createInstanceByEngine(order(changes));
  const creating = await dms.showInstance({ instance_id });
  mock.advance(3000);
  return { dms, instance_id, creating, running: await dms.showInstance({ instance_id }) };
}

describe('createInstanceByEngine', () => {
  it('creates first, and runs one step later with addresses', async () => {
    const { creating, running } = await created();
    expect(creating).toMatchObject({ name: 'kafka-test', status: 'CREATING' });
    expect([creating.connect_address, creating.port]).toEqual([undefined, undefined]);
    expect(running).toMatchObject({
      status: 'RUNNING',
      connect_address: '192.168.0.91,192.168.0.92,192.168.0.93',
      kafka_private_connect_address: '192.168.0.91:9092,192.168.0.92:9092,192.168.0.93:9092',
      port: 9092,
    });
    expect(Object.keys(JSON.parse(`${running.cross_vpc_info}`))).toHaveLength(3);
  });

  it('has the size that product, brokers and storage give', async () => {
    const { running } = await created({
      broker_num: 4,
      product_id: 'c6.4u8g.cluster',
      storage_space: 600,
    });
    expect(running).toMatchObject({
      specification: 'c6.4u8g.cluster * 4 broker',
      partition_num: '2000',
      broker_num: 4,
      node_num: 4,
      total_storage_space: 600,
      storage_space: 492,
      used_storage_space: 0,
      type: 'cluster',
    });
  });

  it('takes a single node, of a product that no example lists', async () => {
    const single = { broker_num: 1, product_id: 's6.2u4g.single.small', storage_space: 100 };
    const { running } = await created(single);
    expect(running).toMatchObject({ type: 'single', broker_num: 1, partition_num: '250' });
  });

  it('listens with SASL, without keeping the password', async () => {
    const { running } = await created(sasl);
    expect(running).toMatchObject({
      port: 9093,
      ssl_enable: true,
      enable_acl: true,
      access_user: 'test-admin',
      kafka_security_protocol: 'SASL_SSL',
      sasl_enabled_mechanisms: ['PLAIN'],
    });
    expect(JSON.stringify(running)).not.toContain(sasl.password);
  });

  it('ignores the fields of SASL without SASL', async () => {
    const { running } = await created({ ...sasl, ssl_enable: false });
    expect(running).toMatchObject({ port: 9092, enable_acl: false });
    expect(running.access_user).toBeUndefined();
    expect(running.kafka_security_protocol).toBeUndefined();
  });

  it('shows public addresses with public access', async () => {
    const { running } = await created({ ...sasl, enable_publicip: true, publicip_id: 'a,b,c' });
    expect(running).toMatchObject({ public_access_enabled: 'true', kafka_public_status: 'true' });
    expect(running.public_connect_address).toMatch(/^203\.0\.113\.91:9095,/);
  });

  it('keeps what was sent, and fills in what was not', async () => {
    const { running } = await created({
      description: 'Tests',
      maintain_begin: '22:00',
      maintain_end: '02:00',
      tags: [{ key: 'team', value: 'test' }],
      enterprise_project_id: 'e1',
      tenant_ips: ['192.168.0.200'],
    });
    expect(running).toMatchObject({
      description: 'Tests',
      maintain_begin: '22:00:00',
      maintain_end: '02:00:00',
      tags: [{ key: 'team', value: 'test' }],
      enterprise_project_id: 'e1',
      retention_policy: 'time_base',
      connector_enable: false,
      connect_address: '192.168.0.200,192.168.0.91,192.168.0.92',
      available_zone_names: ['eu-de-01'],
    });
  });

  it('begins without topics, groups, tasks and changed settings', async () => {
    const { dms, instance_id } = await created();
    const id = { instance_id };
    expect((await dms.listInstanceConsumerGroups(id)).total).toBe(0);
    expect((await dms.listConnectorTasks(id)).tasks).toEqual([]);
    expect(await dms.listBackgroundTasks(id)).toEqual({ task_count: '0', tasks: [] });
    const { kafka_configs = [] } = await dms.showInstanceConfigs(id);
    expect(kafka_configs).toHaveLength(13);
    expect(kafka_configs.every(({ value, default_value }) => value === default_value)).toBe(true);
  });

  it('gives no address twice', async () => {
    const { dms, mock } = await createWorld();
    for (const name of ['kafka-one', 'kafka-two']) {
      await dms.createInstanceByEngine(order({ name, broker_num: 30, storage_space: 3000 }));
    }
    mock.advance(3000);
    const { instances } = await dms.listInstances();
    const all = instances.flatMap(({ connect_address = '' }) => connect_address.split(','));
    expect(all).toHaveLength(69);
    expect(new Set(all).size).toBe(69);
  });

  it.each([
    ['DMS.00400060', { name: 'kafka-shop' }, 'name'],
    ['DMS.00400009', { product_id: 'huge' }, 'product_id'],
    ['DMS.00400062', { broker_num: 2 }, 'broker_num'],
    ['DMS.00400062', { broker_num: 31 }, 'broker_num'],
    ['DMS.00400500', { storage_space: 30_001, broker_num: 3 }, 'storage_space'],
    ['DMS.00400042', { available_zones: ['eu-xx-01'] }, 'available_zones[0]'],
    ['DMS.00400106', { maintain_begin: '22:00', maintain_end: '03:00' }, 'maintain_end'],
    ['DMS.00400106', { maintain_end: '02:00' }, 'maintain_begin'],
  ])('refuses with %s: %j', async (code, changes, path) => {
    const { dms } = await createWorld();
    const refusal = await refusalOf(dms.createInstanceByEngine(order(changes)));
    expect(refusal).toMatchObject({ status: 400, code, in: 'body', path });
    expect((await dms.listInstances()).instance_num).toBe(3);
  });

  it('refuses the instance after the hundredth', async () => {
    const { dms } = await createWorld();
    for (let count = 3; count < 100; count += 1) {
      await dms.createInstanceByEngine(order({ name: `kafka-${count}` }));
    }
    const refusal = await refusalOf(dms.createInstanceByEngine(order()));
    expect(refusal).toMatchObject({ code: 'DMS.00400035' });
  });
});

describe('createPostPaidInstance', () => {
  it.each([
    ['00300-30308-0--0', '100MB', '300', 3, 'mini'],
    ['00300-30312-0--0', '600MB', '1800', 4, 'middle.2'],
  ])(
    'creates an instance of the old flavor %s',
    async (product_id, bandwidth, partitions, brokers, code) => {
      const { dms, mock } = await createWorld();
      const { body } = order({
        product_id,
        engine_version: '2.7',
        storage_space: 2400,
        storage_spec_code: 'dms.physical.storage.ultra',
      });
      const { broker_num: _, ...old } = body as { broker_num?: number };
      const { instance_id } = await dms.createPostPaidInstance({ body: old as never });
      mock.advance(3000);
      expect(await dms.showInstance({ instance_id })).toMatchObject({
        specification: bandwidth,
        partition_num: partitions,
        broker_num: brokers,
        resource_spec_code: `dms.instance.kafka.cluster.c3.${code}`,
        new_spec_billing_enable: false,
      });
    },
  );
});
