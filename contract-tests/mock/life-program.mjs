// Runs in a folder with the two packed packages: `node life-program.mjs <requests as JSON> [URL of a mock]`.
import assert from 'node:assert/strict';
import {
  createDmsClient,
  tokenAuth,
  waitForConnectorTask,
  waitForConnectorTaskPause,
  waitForConnectorTaskRestart,
  waitForConnectorTaskResume,
  waitForInstance,
  waitForInstanceDeletion,
  waitForSmartConnect,
} from 'otc-dms-kafka';

const [requests, url] = process.argv.slice(2);
const { order, tasks } = JSON.parse(requests);
const baseUrl = url ?? 'http://dms.test';
const wait = { initialDelayMs: 0, intervalMs: 1, maxIntervalMs: 10, settleMs: 2000 };

let options = {};
if (!url) {
  const { createMock } = await import('otc-dms-kafka-mock');
  const mock = await createMock();
  const fetch = (...request) => {
    // A third of a step, so that each state on the way is seen.
    mock.advance(1000);
    return mock.fetch(...request);
  };
  options = { fetch };
}
const clientOf = (projectId) =>
  createDmsClient({ baseUrl, projectId, auth: tokenAuth('any-token'), ...options });
const dms = clientOf('d4f1a7c2b8e94f6d9a03c51e7b2f8064');
const gone = (call) => assert.rejects(call, { status: 404 });
const startMs = performance.now();
const start = process.cpuUsage();

const { instance_id } = await dms.createPostPaidInstance({ body: order });
const at = { instance_id };
assert.equal((await waitForInstance(dms, at, wait)).status, 'RUNNING');

const topics = ['clicks', 'orders', 'sessions'];
for (const id of topics) await dms.createInstanceTopic({ ...at, body: { id } });
const walked = [];
for await (const { name } of dms.listInstanceTopics({ ...at, limit: 2 })) walked.push(name);
assert.deepEqual(walked.toSorted(), topics);

await dms.createConnector({ ...at, body: {} });
await waitForSmartConnect(dms, { ...at, body: {} }, wait);
for (const body of tasks) {
  const { id } = await dms.createConnectorTask({ ...at, body });
  const task = { ...at, task_id: id };
  const { status } = await waitForConnectorTask(dms, task, wait);
  // It was to start later.
  if (status === 'WAITING') {
    await dms.restartConnectorTask(task);
    await waitForConnectorTaskRestart(dms, task, wait);
  }
  await dms.pauseConnectorTask(task);
  await waitForConnectorTaskPause(dms, task, wait);
  await dms.resumeConnectorTask(task);
  await waitForConnectorTaskResume(dms, task, wait);
  await dms.deleteConnectorTask(task);
  await gone(dms.showConnectorTask(task));
}
assert.deepEqual((await dms.listConnectorTasks(at)).tasks, []);

await dms.batchDeleteInstanceTopic({ ...at, body: { topics } });
assert.deepEqual((await dms.listInstanceTopics(at)).topics, []);
await gone(dms.showInstanceTopicDetail({ ...at, topic: 'orders' }));
await dms.deleteInstance(at);
await waitForInstanceDeletion(dms, at, wait);
await gone(dms.showInstance(at));
assert.deepEqual((await clientOf('0'.repeat(32)).listInstances()).instances, []);
const lifeMs = Math.round(performance.now() - startMs);
const { user, system } = process.cpuUsage(start);
const processorMs = Math.round((user + system) / 1000);
console.log(`${tasks.length} tasks in ${lifeMs} ms, ${processorMs} ms of the processor`);
