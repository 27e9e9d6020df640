import type { ResourceEffect } from '../description/form.js';
import { type GroupOffset, membersIn, offsetsOf, setOffsets } from '../groups/offsets.js';
import { logsOf, type TopicLog } from '../groups/topic-logs.js';
import type { MockAnswer } from '../message.js';
import { nearestCode, Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { addBackgroundTask } from '../resources/background-task.js';
import { refuseBusy } from '../resources/change.js';
import { addressed, bodyOf, type Call, find } from '../state/call.js';
import { childOf, type Stored } from '../state/tree.js';

/** Body of the request. The description has checked that it has either a position or a time. */
interface Reset {
  readonly topic?: string;
  readonly partition?: number;
  readonly message_offset?: number;
  readonly timestamp?: number;
}

/**
 * Moves a group in one partition of a topic, or in all of them; without a topic, in all topics of the group.
 *
 * The page refuses it while consumers are connected, and moves a position outside of the partition to its nearer end. For
 * all topics other clients find a background task named `kafkaResetConsumerOffset`.
 */
export function resetMessageOffset(call: Call, { kind }: ResourceEffect): MockAnswer {
  const group = addressed(call, kind);
  refuseBusy(call, kind);
  refuseMembers(group);
  const instance = addressed(call, 'instance');
  const reset = bodyOf<Reset>(call);
  const all = [...new Set(offsetsOf(group).map(({ topic }) => topic))];
  for (const topic of reset.topic ? [reset.topic] : all) resetTopic(call, group, topic, reset);
  if (!reset.topic) {
    addBackgroundTask(call, instance, { name: 'kafkaResetConsumerOffset', params: reset });
  }
  return answer(call);
}

function resetTopic(call: Call, group: Stored, name: string, reset: Reset): void {
  const instance = addressed(call, 'instance');
  const topic = reset.topic
    ? find(call, 'topic', name, { in: 'body', path: 'topic' })
    : childOf(instance, 'topic', name, call.state.clock.now());
  const logs = topic ? logsOf(call, topic) : [];
  const { partition = -1 } = reset;
  const wanted = partition === -1 ? logs : logs.filter((log) => log.partition === partition);
  if (wanted.length === 0 && partition !== -1 && reset.topic) {
    const message = `is no partition of ${name}, which has ${logs.length}`;
    throw new Refusal('DMS.00400062', { in: 'body', path: 'partition', message });
  }
  const moved = wanted.map((log) => movedTo(name, log, reset));
  const isMoved = (one: GroupOffset) =>
    one.topic === name && moved.some((other) => other.partition === one.partition);
  const kept = offsetsOf(group).map((one) =>
    isMoved(one) ? (moved.find((other) => other.partition === one.partition) ?? one) : one,
  );
  const isNew = (one: GroupOffset) => !kept.includes(one);
  setOffsets(group, [...kept, ...moved.filter(isNew)]);
}

function movedTo(topic: string, log: TopicLog, reset: Reset): GroupOffset {
  const { partition, start, end } = log;
  const { message_offset: offset, timestamp = 0 } = reset;
  const wanted = offset ?? (timestamp <= 0 ? start : log.offsetAt(timestamp));
  const current = Math.min(Math.max(wanted, start), end);
  return {
    partition,
    lag: end - current,
    topic,
    message_current_offset: current,
    message_log_end_offset: end,
  };
}

/** @throws {Refusal} with `DMS.00400062`: the consumers have to be stopped first. */
function refuseMembers(group: Stored): void {
  const count = membersIn(group);
  if (count === 0) return;
  const message = nearestCode(`names a group with ${count} connected consumers; stop them first`);
  throw new Refusal('DMS.00400062', { in: 'path', path: 'group', message });
}
