import { describe, expect, it } from 'vitest';
import { archive, createWorld, lab, nowhere, refusalOf, shop } from '../test-support/world.js';

const obsDump = {
  task_name: 'dump-test',
  topics: 'clicks',
  source_type: 'NONE',
  sink_type: 'OBS_SINK',
  sink_task: {
    consumer_strategy: 'latest',
    destination_file_type: 'TEXT',
    deliver_time_interval: 300,
    access_key: 'ACCESSKEY',
    secret_key: 'SECRETKEY',
    obs_bucket_name: 'bucket',
    partition_format: 'yyyy/MM/dd/HH/mm',
    record_delimiter: ';',
    store_keys: false,
  },
} as const;

describe('createConnector and deleteConnector', () => {
  it('enable Smart Connect, and disable it', async () => {
    const { dms, mock } = await createWorld();
    const id = { instance_id: archive };
    const { connector_id, job_id } = await dms.createConnector({ ...id, body: { node_cnt: '3' } });
    expect(job_id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await dms.showInstance(id)).toMatchObject({
      status: 'EXTENDING',
      connector_enable: false,
    });
    mock.advance(3000);
    const enabled = { connector_enable: true, connector_node_num: 3, connector_id };
    expect(await dms.showInstance(id)).toMatchObject({ status: 'RUNNING', ...enabled });
    await dms.createConnectorTask({ ...id, body: obsDump });

    const { tasks } = await dms.listConnectorTasks(id);
    await dms.deleteConnectorTask({ ...id, task_id: `${tasks[0]?.id}` });
    await dms.deleteConnector(id);
    expect((await dms.showInstance(id)).status).toBe('CONNECTOR_DELETING');
    mock.advance(3000);
    const { connector_node_num, ...disabled } = await dms.showInstance(id);
    expect(disabled).toMatchObject({ status: 'RUNNING', connector_enable: false });
    expect(connector_node_num).toBeUndefined();
    const { tasks: jobs = [] } = await dms.listBackgroundTasks(id);
    expect(jobs.map(({ name, status }) => [name, status])).toEqual([
      ['deleteConnector', 'SUCCESS'],
      ['createConnector', 'SUCCESS'],
    ]);
  });

  it('refuse what is on already, off already, busy or unknown', async () => {
    const { dms } = await createWorld();
    const enable = (instance_id: string) =>
      refusalOf(dms.createConnector({ instance_id, body: {} }));
    const disable = (instance_id: string) => refusalOf(dms.deleteConnector({ instance_id }));
    expect(await enable(shop)).toMatchObject({ code: 'DMS.00400062', path: 'instance_id' });
    expect(await disable(archive)).toMatchObject({ code: 'DMS.00400062' });
    expect(await enable(lab)).toMatchObject({ code: 'DMS.00400026' });
    expect(await disable(nowhere)).toMatchObject({ status: 404, code: 'DMS.00404022' });
  });

  it('refuse to disable while there are tasks, and to enable without auto.create.groups.enable', async () => {
    const { dms, mock } = await createWorld();
    expect(await refusalOf(dms.deleteConnector({ instance_id: shop }))).toMatchObject({
      message: expect.stringContaining('delete all 3'),
    });
    const kafka_configs = [{ name: 'auto.create.groups.enable', value: 'false' }];
    await dms.modifyInstanceConfigs({ instance_id: archive, body: { kafka_configs } });
    mock.advance(3000);
    const refusal = await refusalOf(dms.createConnector({ instance_id: archive, body: {} }));
    expect(refusal).toMatchObject({
      message: expect.stringContaining('auto.create.groups.enable'),
    });
  });
});

describe('createConnectorTask', () => {
  it('is CREATING, then RUNNING, the same in list and show, without secrets', async () => {
    const { dms, mock } = await createWorld();
    const id = { instance_id: shop };
    const made = await dms.createConnectorTask({ ...id, body: obsDump });
    expect(made).toMatchObject({ task_name: 'dump-test', status: 'CREATING', topics: 'clicks' });
    expect(JSON.stringify(made)).not.toMatch(/ACCESSKEY|SECRETKEY/);
    mock.advance(3000);
    const shown = await dms.showConnectorTask({ ...id, task_id: `${made.id}` });
    expect(shown).toEqual({ ...made, status: 'RUNNING' });
    const { tasks, total_number } = await dms.listConnectorTasks({ ...id, offset: 3 });
    expect([tasks, total_number]).toEqual([[shown], 4]);
  });

  it.each([
    [
      'an OBS dump without source_type and obs_path',
      { ...obsDump, source_type: undefined },
      {
        source_type: 'NONE',
        source_task: null,
        sink_task: { obs_path: '', flush_size: 1_000_000 },
      },
    ],
    [
      'a Kafka replication without aliases and sink_type',
      {
        task_name: 'copy-test',
        topics: 'orders',
        source_type: 'KAFKA_REPLICATOR_SOURCE',
        source_task: {
          instance_id: archive,
          direction: 'push',
          task_num: 3,
          sync_consumer_offsets_enabled: true,
          replication_factor: 3,
          rename_topic_enabled: true,
          provenance_header_enabled: true,
          consumer_strategy: 'latest',
          compression_type: 'snappy',
        },
      },
      {
        sink_type: 'NONE',
        sink_task: null,
        source_task: {
          current_cluster_name: 'A',
          bootstrap_servers: '192.168.0.71:9092,192.168.0.72:9092,192.168.0.73:9092',
          user_name: '',
          task_num: 3,
        },
      },
    ],
  ])('fills in what the service fills in: %s', async (_, body, expected) => {
    const { dms } = await createWorld();
    const made = await dms.createConnectorTask({
      instance_id: shop,
      body: JSON.parse(JSON.stringify(body)),
    });
    expect(made).toMatchObject({ ...expected, id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(await dms.showConnectorTask({ instance_id: shop, task_id: `${made.id}` })).toEqual(made);
  });

  it('waits with start_later until it is started', async () => {
    const { dms, mock } = await createWorld();
    const id = { instance_id: shop };
    const made = await dms.createConnectorTask({ ...id, body: { ...obsDump, start_later: true } });
    const task = { ...id, task_id: `${made.id}` };
    mock.advance(60_000);
    expect((await dms.showConnectorTask(task)).status).toBe('WAITING');
    await dms.restartConnectorTask(task);
    expect((await dms.showConnectorTask(task)).status).toBe('RESTARTING');
    mock.advance(3000);
    expect((await dms.showConnectorTask(task)).status).toBe('RUNNING');
  });

  it('takes topics that do not exist, and refuses an instance without Smart Connect', async () => {
    const { dms } = await createWorld();
    const body = { ...obsDump, topics: 'nothing-there' };
    await dms.createConnectorTask({ instance_id: shop, body });
    expect(await refusalOf(dms.createConnectorTask({ instance_id: archive, body }))).toMatchObject({
      status: 400,
      code: 'DMS.00400062',
      path: 'instance_id',
    });
  });

  it('refuses the nineteenth task', async () => {
    const { dms } = await createWorld();
    const create = (count: number) =>
      dms.createConnectorTask({
        instance_id: shop,
        body: { ...obsDump, task_name: `dump-${count}` },
      });
    for (let count = 4; count <= 18; count += 1) await create(count);
    expect(await refusalOf(create(19))).toMatchObject({ code: 'DMS.00400039' });
  });
});

describe('pause, resume, restart and delete of a task', () => {
  const task = { instance_id: shop, task_id: '194917d0-3f6a-4e19-8c52-b07d91e4a635' };

  it('lead from state to state', async () => {
    const { dms, mock } = await createWorld();
    const statusOf = async () => (await dms.showConnectorTask(task)).status;
    await dms.pauseConnectorTask(task);
    expect(await statusOf()).toBe('PAUSED');
    await dms.resumeConnectorTask(task);
    expect(await statusOf()).toBe('RUNNING');
    await dms.restartConnectorTask(task);
    // Other clients pause a task straight after its restart.
    await dms.pauseConnectorTask(task);
    mock.advance(3000);
    expect(await statusOf()).toBe('PAUSED');
    await dms.deleteConnectorTask(task);
    expect(await refusalOf(dms.showConnectorTask(task))).toMatchObject({ status: 404 });
    expect((await dms.listConnectorTasks({ instance_id: shop })).total_number).toBe(2);
  });

  it('refuse a wrong state, and an unknown task', async () => {
    const { dms } = await createWorld();
    const busy = { status: 400, code: 'DMS.00400026', path: 'task_id' };
    expect(await refusalOf(dms.resumeConnectorTask(task))).toMatchObject(busy);
    await dms.pauseConnectorTask(task);
    expect(await refusalOf(dms.pauseConnectorTask(task))).toMatchObject(busy);
    await dms.restartConnectorTask(task);
    expect(await refusalOf(dms.restartConnectorTask(task))).toMatchObject(busy);
    const unknown = { ...task, task_id: nowhere };
    for (const call of [dms.pauseConnectorTask, dms.deleteConnectorTask, dms.showConnectorTask]) {
      expect(await refusalOf(call(unknown))).toMatchObject({
        status: 404,
        code: 'DMS.00404022',
        message: expect.stringContaining('names no connector task'),
      });
    }
  });
});
