import type { MockAnswer } from '../message.js';
import { Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { addBackgroundTask } from '../resources/background-task.js';
import { refuseBusy } from '../resources/change.js';
import { addressed, bodyOf, type Call } from '../state/call.js';
import { refuseSingleNode } from '../topics/brokers.js';
import { planOf, type TopicReassignment } from '../topics/reassignment-plan.js';
import { reassign } from '../topics/start-reassignment.js';

interface Body {
  readonly reassignments: readonly TopicReassignment[];
  readonly throttle?: number;
  readonly is_schedule?: boolean;
  readonly execute_at?: number;
  readonly time_estimate?: boolean;
}

// In the examples, the estimate for the six partitions of orders is ten minutes.
const secondsPerPartition = 100;

/**
 * Moves partitions in a background task, at once or at a time; or estimates how long that takes.
 *
 * The answer has one field (`PartitionReassignment`): a scheduled task has an ID of its own, and no background task before
 * it starts (evidence of `showBackgroundTask`). A time in the past starts it at once.
 */
export function createReassignmentTask(call: Call): MockAnswer {
  const body = bodyOf<Body>(call);
  const instance = addressed(call, 'instance');
  refuseSingleNode(call);
  refuseBusy(call, 'instance');
  const plan = planOf(call, body.reassignments);
  if (body.time_estimate) {
    const count = plan.reduce((sum, { partitions }) => sum + partitions.length, 0);
    return answer(call, { reassignment_time: count * secondsPerPartition });
  }
  const now = call.state.clock.now();
  const isScheduled = body.is_schedule === true;
  if (isScheduled) refuseTime(call, body.execute_at ?? now);
  const startMs = Math.max(isScheduled ? (body.execute_at ?? now) : now, now);
  const params = { reassignments: body.reassignments, throttle: body.throttle ?? -1 };
  const id = addBackgroundTask(call, instance, { name: 'kafkaPartitionReassign', params });
  reassign(call, plan, { task: id, startMs });
  if (!isScheduled) return answer(call, { job_id: id });
  instance.hidden.scheduledReassignmentMs = startMs;
  return answer(call, { schedule_id: id });
}

// A later year has no ISO 8601 form of four digits.
const latestMs = Date.UTC(9999, 11, 31);

/** The page allows one scheduled task at a time; the catalogue has a code for times that make no sense. */
function refuseTime(call: Call, executeAtMs: number): void {
  if (executeAtMs <= 0 || executeAtMs > latestMs) {
    const message = 'must be a time in milliseconds since 1970, before the year 10000';
    throw new Refusal('DMS.00400142', { in: 'body', path: 'execute_at', message });
  }
  const scheduledMs = Number(addressed(call, 'instance').hidden.scheduledReassignmentMs ?? 0);
  if (scheduledMs <= call.state.clock.now()) return;
  const message = `cannot be scheduled before the task of ${new Date(scheduledMs).toISOString()} has run`;
  throw new Refusal('DMS.00400017', { in: 'body', path: 'is_schedule', message });
}
