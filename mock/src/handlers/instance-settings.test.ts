import { describe, expect, it } from 'vitest';
import { archive, createWorld, lab, nowhere, refusalOf, shop } from '../test-support/world.js';

const id = { instance_id: shop };

describe('modifyInstanceConfigs', () => {
  it('counts the kinds of settings, and changes them in a background task', async () => {
    const { dms, mock } = await createWorld();
    const kafka_configs = [
      { name: 'log.retention.hours', value: '66' },
      { name: 'min.insync.replicas', value: '3' },
      { name: 'unclean.leader.election.enable', value: 'true' },
    ];
    const result = await dms.modifyInstanceConfigs({ ...id, body: { kafka_configs } });
    expect(result).toMatchObject({ dynamic_config: 2, static_config: 1 });
    const task = { ...id, task_id: result.job_id };
    const statusOf = async () => (await dms.showBackgroundTask(task)).tasks?.[0]?.status;
    const retention = async () =>
      (await dms.showInstanceConfigs(id)).kafka_configs?.find(
        ({ name }) => name === 'log.retention.hours',
      )?.value;
    expect([await statusOf(), await retention()]).toEqual(['EXECUTING', '72']);
    mock.advance(3000);
    expect([await statusOf(), await retention()]).toEqual(['SUCCESS', '66']);
  });

  it.each([
    [{ name: 'no.such.setting', value: '1' }, 'kafka_configs[0].name'],
    [{ name: 'log.retention.hours', value: '169' }, 'kafka_configs[0].value'],
    [{ name: 'log.retention.hours', value: 'many' }, 'kafka_configs[0].value'],
    [{ name: 'unclean.leader.election.enable', value: '1' }, 'kafka_configs[0].value'],
  ])('refuses %j, and names the setting', async (setting, path) => {
    const { dms } = await createWorld();
    const call = dms.modifyInstanceConfigs({ ...id, body: { kafka_configs: [setting] } });
    await expect(call).rejects.toThrow(`Invalid configuration parameter ${setting.name}.`);
    expect(await refusalOf(call)).toMatchObject({ code: 'DMS.00400066', path });
    expect((await dms.listBackgroundTasks(id)).task_count).toBe('2');
  });

  it('belongs to one instance', async () => {
    const { dms, mock } = await createWorld();
    const body = { kafka_configs: [{ name: 'min.insync.replicas', value: '3' }] };
    await dms.modifyInstanceConfigs({ instance_id: archive, body });
    mock.advance(3000);
    expect((await dms.showInstanceConfigs(id)).kafka_configs?.[0]?.value).toBe('2');
    const other = await dms.showInstanceConfigs({ instance_id: archive });
    expect(other.kafka_configs?.[0]?.value).toBe('3');
  });

  it('refuses a busy and an unknown instance', async () => {
    const { dms } = await createWorld();
    const modify = (instance_id: string) =>
      refusalOf(dms.modifyInstanceConfigs({ instance_id, body: { kafka_configs: [] } }));
    expect(await modify(lab)).toMatchObject({ code: 'DMS.00400026' });
    expect(await modify(nowhere)).toMatchObject({ code: 'DMS.00404022' });
  });
});

describe('updateInstanceAutoCreateTopic', () => {
  it('switches in a background task', async () => {
    const { dms, mock } = await createWorld();
    await dms.updateInstanceAutoCreateTopic({ ...id, body: { enable_auto_topic: true } });
    const { tasks = [] } = await dms.listBackgroundTasks(id);
    expect(tasks[0]).toMatchObject({
      name: 'modifyAutoTopic',
      params: '{"old_auto_status":false,"new_auto_status":true}',
      user_name: 'otc-admin',
    });
    // Another change in the meantime does not stop it.
    await dms.batchRestartOrDeleteInstances({ body: { action: 'restart', instances: [shop] } });
    mock.advance(3000);
    expect(await dms.showInstance(id)).toMatchObject({
      status: 'RUNNING',
      enable_auto_topic: true,
    });
  });
});

describe('updateInstanceCrossVpcIp', () => {
  it('changes the addresses that the instance shows', async () => {
    const { dms } = await createWorld();
    const advertised_ip_contents = {
      '192.168.0.61': '172.16.8.61',
      '192.168.0.62': 'broker.example.com',
      '192.168.0.63': '192.168.0.63',
    };
    const result = await dms.updateInstanceCrossVpcIp({ ...id, body: { advertised_ip_contents } });
    expect(result.success).toBe(true);
    expect(result.results?.[0]).toEqual({
      advertised_ip: '172.16.8.61',
      success: true,
      ip: '192.168.0.61',
    });
    const info = JSON.parse(`${(await dms.showInstance(id)).cross_vpc_info}`);
    expect(info['192.168.0.62']).toMatchObject({ advertised_ip: 'broker.example.com', port: 9011 });
  });

  it('refuses a request that lacks a broker, or has a strange one', async () => {
    const { dms } = await createWorld();
    const update = (advertised_ip_contents: Record<string, string>) =>
      refusalOf(dms.updateInstanceCrossVpcIp({ ...id, body: { advertised_ip_contents } }));
    const two = { '192.168.0.61': 'a', '192.168.0.62': 'b' };
    expect(await update(two)).toMatchObject({
      code: 'DMS.00400062',
      path: 'advertised_ip_contents.192.168.0.63',
    });
    expect(await update({ ...two, '192.168.0.63': 'c', '10.0.0.1': 'd' })).toMatchObject({
      path: 'advertised_ip_contents.10.0.0.1',
    });
  });
});

describe('resetPassword', () => {
  it('needs SASL and an instance that runs', async () => {
    const { dms } = await createWorld();
    const reset = (instance_id: string) =>
      refusalOf(dms.resetPassword({ instance_id, body: { new_password: 'Example-Passw0rd!' } }));
    expect(await reset(shop)).toBeUndefined();
    expect(await reset(archive)).toMatchObject({ status: 400, code: 'DMS.00400971' });
    expect(await reset(lab)).toMatchObject({ code: 'DMS.00400026' });
    expect(await reset(nowhere)).toMatchObject({ status: 404 });
  });
});

describe('tags', () => {
  const tag = (action: 'create' | 'delete', keys: string[], instance_id = shop) => ({
    instance_id,
    body: { action, tags: keys.map((key) => ({ key, value: 'v' })) },
  });

  it('are added and deleted, in the instance and in the project', async () => {
    const { dms } = await createWorld();
    await dms.batchCreateOrDeleteKafkaTag(tag('create', ['owner', 'cost']));
    await dms.batchCreateOrDeleteKafkaTag(tag('delete', ['stage', 'cost']));
    const tags = [
      { key: 'team', value: 'shop' },
      { key: 'owner', value: 'v' },
    ];
    expect((await dms.showKafkaTags(id)).tags).toEqual(tags);
    expect((await dms.showInstance(id)).tags).toEqual(tags);
    expect((await dms.showKafkaProjectTags()).tags).toEqual([
      { key: 'team', values: ['shop', 'archive', 'lab'] },
      { key: 'owner', values: ['v'] },
    ]);
  });

  it('go with their instance', async () => {
    const { dms, mock } = await createWorld();
    await dms.deleteInstance(id);
    mock.advance(3000);
    expect((await dms.showKafkaProjectTags()).tags).toEqual([
      { key: 'team', values: ['archive', 'lab'] },
    ]);
  });

  const twenty = Array.from({ length: 20 }, (_, number) => `key-${number}`);

  it.each([
    ['DMS.10240045', tag('create', ['team']), 'tags[0].key'],
    ['DMS.10240045', tag('create', ['a', 'a']), 'tags[1].key'],
    ['DMS.10240044', tag('create', twenty), 'tags'],
    ['DMS.10240426', tag('delete', ['team', 'strange']), 'tags[1].key'],
    ['DMS.00400026', tag('create', ['a'], lab), 'instance_id'],
    ['DMS.00404022', tag('create', ['a'], nowhere), 'instance_id'],
  ])('are refused with %s, and then none is changed', async (code, args, path) => {
    const { dms } = await createWorld();
    const refusal = await refusalOf(dms.batchCreateOrDeleteKafkaTag(args));
    expect(refusal).toMatchObject({ code, path });
    expect((await dms.showKafkaTags(id)).tags).toHaveLength(2);
  });

  it('can be twenty', async () => {
    const { dms } = await createWorld();
    await dms.batchCreateOrDeleteKafkaTag(tag('create', twenty.slice(2)));
    expect((await dms.showKafkaTags(id)).tags).toHaveLength(20);
  });
});

describe('reference data', () => {
  it('is the same in every state, filtered by the query', async () => {
    const { dms } = await createWorld({ seed: 'empty' });
    const listed = async (product_id: string) =>
      (await dms.listEngineProducts({ engine: 'kafka', product_id })).products?.length;
    expect(await listed('c6.4u8g.cluster')).toBe(1);
    expect(await listed('c9.4u8g.cluster')).toBe(0);
    expect((await dms.listAvailableZones()).available_zones).toHaveLength(3);
    expect((await dms.showMaintainWindows()).maintain_windows).toHaveLength(6);
  });
});
