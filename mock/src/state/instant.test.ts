import { readFileSync } from 'node:fs';
import { waitForInstance, waitForInstanceDeletion } from 'otc-dms-kafka';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { order } from '../test-support/orders.js';
import { createWorld, refusalOf } from '../test-support/world.js';

const soon = { initialDelayMs: 0, intervalMs: 1 };

/** Returns the body of a request example. */
function requestOf(name: string) {
  const folder = new URL('../../../openapi/components/examples/', import.meta.url);
  return parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8')).value;
}

describe('without time for changes', () => {
  it('an instance lives from its order to its end', async () => {
    const { dms } = await createWorld({ seed: 'empty', stepMs: 0 });
    const args = order({ connector_enable: true });
    const id = await dms.createInstanceByEngine(args);
    expect(await waitForInstance(dms, id, soon)).toMatchObject({ status: 'RUNNING' });

    for (const name of ['orders', 'clicks', 'sessions']) {
      await dms.createInstanceTopic({ ...id, body: { id: name, partition: 2, replication: 3 } });
    }
    const topics: unknown[] = [];
    for await (const { name } of dms.listInstanceTopics({ ...id, limit: 2 })) topics.push(name);
    expect(topics.toSorted()).toEqual(['clicks', 'orders', 'sessions']);

    for (const kind of ['obs-dump', 'redis-replication', 'kafka-replication-source-only']) {
      const body = requestOf(`createConnectorTask.request.${kind}`);
      const task = { ...id, task_id: `${(await dms.createConnectorTask({ ...id, body })).id}` };
      await dms.pauseConnectorTask(task);
      await dms.resumeConnectorTask(task);
      expect((await dms.showConnectorTask(task)).status).toBe('RUNNING');
      await dms.deleteConnectorTask(task);
    }
    await dms.deleteConnector(id);
    expect(await dms.showInstance(id)).toMatchObject({ connector_enable: false });
    const { tasks = [] } = await dms.listBackgroundTasks(id);
    expect(tasks.map(({ status }) => status)).toEqual(['SUCCESS']);

    await dms.deleteInstance(id);
    await waitForInstanceDeletion(dms, id, soon);
    expect(await refusalOf(dms.listInstanceTopics(id))).toMatchObject({ status: 404 });
    expect(await dms.listInstances()).toEqual({ instances: [], instance_num: 0 });
  });
});
