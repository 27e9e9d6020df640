import type { Fault } from '../faults/fault.js';
import type { FaultList } from '../faults/fault-list.js';
import type { Layer, MockRequest } from '../message.js';
import { pause } from '../pause.js';

/** Disturbances of the answers. */
export interface Disturbance {
  readonly faults: FaultList;
  /** Delay of each answer in milliseconds, or its range. */
  readonly latencyMs?: number | readonly [from: number, to: number] | undefined;
  /** Share of requests that fail in a documented way, or are dropped; from 0 to 1. */
  readonly faultRate?: number | undefined;
  /** Returns the operation that a request reaches. */
  operationIdOf(request: MockRequest): string | undefined;
  /** Returns the codes out of 429, 500 and 503 that an operation documents. */
  failuresOf(operationId: string | undefined): readonly number[];
  /** Returns a number from 0 to below 1. */
  random(): number;
}

/** Delays answers and makes requests fail: by faults, and at random. */
export function withFaults(disturbance: Disturbance): Layer {
  const { faults, latencyMs = 0, faultRate = 0, operationIdOf, random } = disturbance;
  const [fromMs, toMs] = typeof latencyMs === 'number' ? [latencyMs, latencyMs] : latencyMs;
  return (next) => async (request) => {
    const operationId = operationIdOf(request);
    const fault =
      faults.take(operationId) ??
      (faultRate > 0 && random() < faultRate ? anyFailure(disturbance, operationId) : undefined);
    // Chance is asked only where it counts, so that a test can say what it gives.
    const ownMs = fromMs < toMs ? fromMs + random() * (toMs - fromMs) : fromMs;
    const delayMs = ownMs + (fault?.delayMs ?? 0);
    if (delayMs > 0) await pause(delayMs, request.signal);
    if (!fault) return next(request);
    if (fault.drop === 'before') return { status: 0, headers: {}, operationId, drop: 'before' };
    const answer = await next(
      fault.prefer === undefined ? request : preferring(request, fault.prefer),
    );
    return fault.drop === 'body' ? { ...answer, drop: 'body' } : answer;
  };
}

/** Returns one of the failures that an operation documents, or a connection that drops. */
function anyFailure({ failuresOf, random }: Disturbance, operationId: string | undefined): Fault {
  const failures: Fault[] = failuresOf(operationId).map((code) => ({ prefer: `code=${code}` }));
  const drops: Fault[] = [{ drop: 'before' }, { drop: 'body' }];
  const all = [...failures, ...drops];
  return all[Math.floor(random() * all.length)] ?? { drop: 'before' };
}

function preferring(request: MockRequest, prefer: string): MockRequest {
  return { ...request, headers: { ...request.headers, prefer } };
}
