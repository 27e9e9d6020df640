import { type Exchange, fieldOf, jsonOf } from '../judge/exchange.js';
import { codeOf } from '../read/code-of.js';
import type { Missed } from '../read/read-service.js';
import type { Sender } from '../read/sender.js';
import { type CallerOptions, createCaller } from './caller.js';
import { createContext, type Role, type Thing } from './context.js';
import { deleteUntilGone, isGone } from './delete-until-gone.js';
import { findLeftovers } from './leftovers.js';
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
    if (creates) things.created(creates);
    const exchange = await caller.call(step);
    if (!exchange) {
      why.set(operationId, 'an earlier step failed, or no answer arrived');
      if (creates === 'task') things.deleted(creates);
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
    if (deletes && isDone && isGone(exchange)) things.deleted(deletes);
  }

  function keep(thing: Thing, exchange: Exchange): void {
    const id = fieldOf(jsonOf(exchange.response.text), 'instance_id');
    if ((thing === 'own' || thing === 'second') && typeof id === 'string') {
      context.instances.set(thing as Role, id);
    }
  }

  async function cleanUp(): Promise<void> {
    if (things.open.length === 0) return;
    const own = options.forCleanUp();
    const cleaner = createCaller({ ...options, ...own, context });
    await findInstances(own.sender);
    for (const thing of things.open.toReversed()) {
      const step = deletionOf(thing);
      if (!step) continue;
      options.onStep(`${step.operationId}, to clean up`);
      if (isGone(await cleaner.call(step).catch(() => undefined))) forget(thing);
    }
    if (things.open.length > 0) await forgetAbsent(own.sender);
    for (const thing of things.open.toReversed()) {
      const step = deletionOf(thing);
      const isInstance = thing === 'own' || thing === 'second';
      const deletion = { isInstance, pause: options.pause, signal: own.signal };
      if (step && (await deleteUntilGone(() => cleaner.call(step), deletion))) forget(thing);
    }
  }

  function forget(thing: Thing): void {
    things.deleted(thing);
    if (thing === 'own') things.deleted('task');
  }

  /** Finds the IDs of instances whose creation was not answered. */
  async function findInstances(sender: Sender): Promise<void> {
    const unknown = (['own', 'second'] as const).filter(
      (role) => things.open.includes(role) && !context.instances.has(role),
    );
    if (unknown.length === 0) return;
    const { found, unread } = await leftoversOf(sender);
    for (const role of unknown) {
      const instance = found.find(({ name }) => name === context.names[role]);
      if (instance) context.instances.set(role, instance.id);
      else if (!unread.includes('instances')) things.deleted(role);
    }
  }

  /** Drops things that no list has: deleting one that was never created may fail. */
  async function forgetAbsent(sender: Sender): Promise<void> {
    const { found, unread } = await leftoversOf(sender);
    if (unread.length > 0) return;
    for (const thing of things.open) {
      if (found.every(({ name }) => name !== context.names[thing])) things.deleted(thing);
    }
  }

  function leftoversOf(sender: Sender) {
    const known = { project_id: options.projectId, instance_id: options.instanceId };
    return findLeftovers(options.contract, sender, known);
  }

  const missed = [...why]
    .filter(([operationId]) => !reached.has(operationId))
    .map(([operationId, reason]) => ({ operationId, why: reason }));
  return { reached: [...reached], missed, leftovers: things.open.map(things.nameOf) };
}
