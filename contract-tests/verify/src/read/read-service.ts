import type { Contract } from '../description/contract.js';
import type { Operation } from '../description/operations.js';
import type { Exchange } from '../judge/exchange.js';
import type { Judgement } from '../judge/judgement.js';
import { choicesOf, isAbout, neededOf, type Values } from './choices.js';
import { codeOf } from './code-of.js';
import { derivedValues } from './derived-values.js';
import { createPool, type Pool } from './pool.js';
import { optionsOf } from './query-options.js';
import { readPages } from './read-pages.js';
import type { Sender } from './sender.js';

/** Operation that could not be reached, with the reason. */
export interface Missed {
  readonly operationId: string;
  readonly why: string;
}

export interface Reading {
  readonly reached: readonly string[];
  readonly missed: readonly Missed[];
  readonly pool: Pool;
  /** Values of a call that succeeded, by operation. */
  readonly succeeded: ReadonlyMap<string, Values>;
}

export interface ReadOptions {
  readonly contract: Contract;
  readonly judgement: Judgement;
  readonly sender: Sender;
  readonly operations: readonly Operation[];
  /** IDs of the operations to judge; others are called for the values that they lead to. @default all */
  readonly only?: readonly string[] | undefined;
  readonly projectId: string;
  readonly signal: AbortSignal;
  /** Called with each operation before its first call. */
  readonly onStep: (operationId: string) => void;
}

/** Most instances that are read, and most objects that are tried until an operation succeeds. */
const maxInstances = 3;
const maxTries = 3;

/** Reads everything that can be reached from one project: lists first, then what they lead to. */
export async function readService(options: ReadOptions): Promise<Reading> {
  const { contract, operations, signal } = options;
  const pool = createPool(contract, options.projectId);
  const succeeded = new Map<string, Values>();
  const refused = new Map<string, string>();
  const tried = new Set<string>();

  /** Calls an operation for each object that is known, until it succeeds. */
  async function reach(operation: Operation, instance: string): Promise<void> {
    const { operationId } = operation;
    const choices = choicesOf(operation, pool, instance);
    if (choices.length === 0) return;
    tried.add(`${instance} ${operationId}`);
    options.onStep(operationId);
    for (const values of choices.slice(0, maxTries)) {
      const exchange = await call(operation, values, {});
      if (!exchange) return;
      pool.learn(exchange, instance);
      if (!isSuccess(exchange)) {
        refused.set(operationId, `refused with ${exchange.response.status}${codeOf(exchange)}`);
        continue;
      }
      const isFirst = !succeeded.has(operationId);
      if (isFirst) succeeded.set(operationId, values);
      if (!isWanted(operation)) return;
      await readPages(
        options,
        exchange,
        (query) => call(operation, values, query),
        (page) => pool.learn(page, instance),
      );
      if (!isFirst) return;
      for (const query of optionsOf(contract, exchange)) await call(operation, values, query);
      return;
    }
  }

  async function call(
    operation: Operation,
    { path, query }: Values,
    more: Readonly<Record<string, string>>,
  ): Promise<Exchange | undefined> {
    return options.sender.send({ operation, path, query: { ...query, ...more } });
  }

  function isWanted({ operationId }: Operation): boolean {
    return options.only?.includes(operationId) ?? true;
  }

  /** Repeats until nothing new leads anywhere. */
  async function round(instance: string): Promise<void> {
    for (let count = 0; count < operations.length && !signal.aborted; count += 1) {
      const next = operations.find(
        (one) =>
          one.method === 'GET' &&
          (isWanted(one) || leadsOn(one)) &&
          isAbout(one, instance) &&
          !tried.has(`${instance} ${one.operationId}`) &&
          choicesOf(one, pool, instance).length > 0,
      );
      if (!next) return;
      await reach(next, instance);
    }
  }

  await round('');
  for (const instance of pool.instances.slice(0, maxInstances)) await round(instance);
  const missed = operations
    .filter(({ operationId }) => !succeeded.has(operationId))
    .map((operation) => ({
      operationId: operation.operationId,
      why: refused.get(operation.operationId) ?? whyNot(operation, pool, signal),
    }));
  return { reached: [...succeeded.keys()], missed, pool, succeeded };
}

function whyNot(operation: Operation, pool: Pool, signal: AbortSignal): string {
  if (operation.method !== 'GET') return 'not sent: reading sends GET alone';
  const [instance] = pool.instances;
  if (isAbout(operation, 'any') && instance === undefined) return 'no instance in the project';
  const missing = neededOf(operation).find((parameter) => {
    const { instances } = pool;
    return instances.every((one) => pool.valuesOf(operation, parameter, one).length === 0);
  });
  if (missing) return `no value for ${missing.name} was found`;
  return signal.aborted ? 'stopped before' : 'the limit of requests was reached';
}

/** Whether answers of an operation have values for the parameters of others. */
function leadsOn({ operationId, items }: Operation): boolean {
  return items !== undefined || derivedValues.some(({ from }) => from === operationId);
}

function isSuccess({ response }: Exchange): boolean {
  return response.status >= 200 && response.status < 300;
}
