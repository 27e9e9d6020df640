import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { createMixedCall } from './mixed-call.js';
import {
  added,
  bytesInUse,
  type MixedCallsReport,
  type MixedCallsTask,
} from './mixed-calls-report.js';

// As many connections as a server on two cores serves well.
const inFlight = 40;
const task: MixedCallsTask = JSON.parse(process.argv[2] ?? '');
const before = process.getActiveResourcesInfo();
const report: MixedCallsReport = {
  calls: 0,
  unexpected: [],
  unhandled: [],
  warnings: [],
  lateMs: 0,
  lagMs: 0,
  bytes: [],
  resources: [],
};
process.on('unhandledRejection', (reason) => report.unhandled.push(String(reason)));
process.on('warning', (warning) => report.warnings.push(String(warning)));

const lag = monitorEventLoopDelay({ resolution: 1 });
lag.enable();
const makeCall = createMixedCall(task, (lateMs) => {
  report.lateMs = Math.max(report.lateMs, lateMs);
});
for (let fifth = 0; fifth < 5; fifth += 1) {
  await makeCalls(task.count / 5);
  report.bytes.push(await bytesInUse());
}
lag.disable();
report.lagMs = lag.max / 1e6;
// An answer to a call that ended may still be on its way.
for (let turn = 0; turn < 10; turn += 1) await setImmediate();
report.resources = added(process.getActiveResourcesInfo(), before);
process.stdout.write(JSON.stringify(report));

async function makeCalls(count: number): Promise<void> {
  const end = report.calls + count;
  const worker = async () => {
    while (report.calls < end) {
      report.calls += 1;
      const problem = await makeCall(report.calls);
      if (problem && report.unexpected.length < 10) report.unexpected.push(problem);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
}
