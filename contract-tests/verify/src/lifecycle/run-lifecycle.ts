import { type Exchange, fieldOf, jsonOf } from '../judge/exchange.js';
import { codeOf } from '../read/code-of.js';
import type { Missed } from '../read/read-service.js';
import { type CallerOptions, createCaller } from './caller.js';
import { createContext, type Role, type Thing } from './context.js';
import type { Step } from './step.js';
import { stepsOnGiven } from './steps-on-given.js';
import { stepsOnOwn } from './steps-on-own.js';
import { createThings, deletionOf } from './things.js';

export interface LifecycleOptions extends Omit<CallerOptions, 'context'> {
  readonly instanceId: string;
  /** Remembers a password that is sent. */
  readonly onSecret: (secret: string) => void;
  readonly onStep: (operationId: string) => void;
  /** Returns the options of the clean-up, which goes on after the run was ended. */
  readonly forCleanUp: () => Pick<CallerOptions, 'sender' | 'signal'>;
}

export interface LifecycleResult {
  readonly reached: readonly string[];
  readonly missed: readonly Missed[];
  /** Things that could not be deleted. */
  readonly leftovers: readonly string[];
}

/** Creates, changes and deletes things, and in any case deletes all that it created. */
export async function runLifecycle(options: LifecycleOptions): Promise<LifecycleResult> {
  const context = createContext(options.instanceId);
  options.onSecret(context.password);
  const things = createThings(context);
  const caller = createCaller({ ...options, context });
  const reached = new Set<string>();
  const why = new Map<string, string>();
  try {
    for (const step of [...stepsOnGiven, ...stepsOnOwn]) {
      if (options.signal.aborted) break;
      options.onStep(step.operationId);
      await take(step);
    }
  } finally {
    await cleanUp();
  }

  async function take(step: Step): Promise<void> {
    const { operationId, creates, deletes, isAwaited, until } = step;
    // Unknown whether it exists until the answer: an interrupted creation is deleted as well.
    if (creates && creates !== 'own' && creates !== 'second') things.created(creates);
    const exchange = await caller.call(step);
    if (!exchange) {
      why.set(operationId, 'an earlier step failed, or no answer arrived');
      // Without an answer, the thing may exist.
      if (creates && step.on !== 'given') things.deleted(creates);
      return;
    }
    if (exchange.response.status >= 300) {
      why.set(operationId, `refused with ${exchange.response.status}${codeOf(exchange)}`);
      if (creates && exchange.response.status < 500) things.deleted(creates);
      return;
    }
    reached.add(operationId);
    if (creates) keep(creates, exchange);
    const isDone = isAwaited || until ? await caller.wait(step, exchange) : true;
    if (deletes && isDone) things.deleted(deletes);
  }

  function keep(thing: Thing, exchange: Exchange): void {
    things.created(thing);
    const id = fieldOf(jsonOf(exchange.response.text), 'instance_id');
    if ((thing === 'own' || thing === 'second') && typeof id === 'string') {
      context.instances.set(thing as Role, id);
    }
  }

  async function cleanUp(): Promise<void> {
    if (things.open.length === 0) return;
    const cleaner = createCaller({ ...options, ...options.forCleanUp(), context });
    for (const thing of things.open.toReversed()) {
      const step = deletionOf(thing);
      if (!step) continue;
      options.onStep(`${step.operationId}, to clean up`);
      const most = thing === 'own' || thing === 'second' ? maxAttempts : 3;
      for (let attempt = 0; attempt < most && things.open.includes(thing); attempt += 1) {
        const exchange = await cleaner.call(step).catch(() => undefined);
        const status = exchange?.response.status ?? 0;
        if ((status >= 200 && status < 300) || status === 404) things.deleted(thing);
        // An instance that is still being created or changed cannot be deleted yet.
        else if (attempt + 1 < most) await options.pause(retryMs);
      }
    }
  }

  const missed = [...why]
    .filter(([operationId]) => !reached.has(operationId))
    .map(([operationId, reason]) => ({ operationId, why: reason }));
  return { reached: [...reached], missed, leftovers: things.open.map(things.nameOf) };
}

/** Half an hour altogether, as creating an instance takes up to that. */
const maxAttempts = 60;
const retryMs = 30_000;
