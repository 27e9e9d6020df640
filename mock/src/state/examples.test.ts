import { describe, expect, it } from 'vitest';
import { createWorld, example, lab, shop } from '../test-support/world.js';

const id = { instance_id: shop };
const group = { ...id, group: 'order-service' };

/** Operations, their arguments, and the example that they answer with in the fresh world. */
const answers: [method: string, args: object, example: string][] = [
  ['listInstances', {}, 'listInstances.200.three-instances'],
  ['showInstance', id, 'showInstance.200.running'],
  ['showInstance', { instance_id: lab }, 'showInstance.200.extending'],
  ['showInstanceConfigs', id, 'showInstanceConfigs.200.many'],
  [
    'showEngineInstanceExtendProductInfo',
    { ...id, engine: 'kafka' },
    'showEngineInstanceExtendProductInfo.200.two-products',
  ],
  ['showCesHierarchy', id, 'showCesHierarchy.200.ten-topics'],
  ['showCesHierarchy', { instance_id: lab }, 'showCesHierarchy.200.new-instance'],
  ['listInstanceConsumerGroups', id, 'listInstanceConsumerGroups.200.three-groups'],
  ['showGroup', group, 'showGroup.200.with-members'],
  ['showGroup', { ...id, group: 'analytics-export' }, 'showGroup.200.without-members'],
  ['showGroups', group, 'showGroups.200.with-members'],
  ['showGroups', { ...id, group: 'analytics-export' }, 'showGroups.200.without-members'],
  ['showGroups', { ...id, group: 'billing-service' }, 'showGroups.200.two-topics'],
  ['showCoordinators', id, 'showCoordinators.200.three-groups'],
  ['listConnectorTasks', id, 'listConnectorTasks.200.three-kinds'],
  [
    'showConnectorTask',
    { ...id, task_id: '194917d0-3f6a-4e19-8c52-b07d91e4a635' },
    'showConnectorTask.200.kafka-replication',
  ],
  ['listBackgroundTasks', id, 'listBackgroundTasks.200.two-tasks'],
  [
    'showBackgroundTask',
    { ...id, task_id: '8abf2c1d9b4e47f0a1c35d7e90b6f824' },
    'showBackgroundTask.200.success',
  ],
  ['showKafkaTags', id, 'showKafkaTags.200.two-tags'],
  ['showKafkaProjectTags', {}, 'showKafkaProjectTags.200.two-keys'],
  ['listEngineProducts', { engine: 'kafka' }, 'listEngineProducts.200.two-products'],
  ['listAvailableZones', {}, 'listAvailableZones.200.three-zones'],
  ['showMaintainWindows', {}, 'showMaintainWindows.200.six-windows'],
];

describe('the fresh world', () => {
  it.each(answers)('answers %s %j with %s', async (method, args, name) => {
    const { dms } = await createWorld();
    // A cast: the methods of the client are operations.
    const call = dms[method as 'listInstances'] as unknown as (args: object) => Promise<unknown>;
    expect(await call(args)).toMatchObject((await example(name)) as object);
  });
});
