import type { Contract } from '../description/contract.js';
import type { Operation } from '../description/operations.js';
import { type Exchange, jsonOf } from '../judge/exchange.js';
import type { Sender } from '../read/sender.js';
import { isRecord } from '../schema/is-record.js';
import { join, valueAt } from '../schema/pointer.js';
import type { Context, Role } from './context.js';
import type { Step } from './step.js';

/** Sends the steps of a run. */
export interface Caller {
  /** Sends a step; undefined when it cannot be sent. */
  call(step: Step): Promise<Exchange | undefined>;
  /** Waits until a change is complete. Returns whether it is. */
  wait(step: Step, exchange: Exchange): Promise<boolean>;
}

export interface CallerOptions {
  readonly contract: Contract;
  readonly context: Context;
  readonly projectId: string;
  readonly sender: Sender;
  /** Waits between two polls. */
  readonly pause: (ms: number) => Promise<void>;
  readonly signal: AbortSignal;
}

const firstPollMs = 1_000;
const longestPollMs = 15_000;
/** An hour: creating an instance takes up to half of that. */
const maxPolls = 240;
/** Operations that change whole instances: never the given one. */
const ofInstances =
  /^(delete|update|restart|resize|create)\w*(Instance|Instances|Connector)$|Instance(Configs|CrossVpcIp|AutoCreateTopic)$|^(resetPassword|resizeEngineInstance|batchRestartOrDeleteInstances)$/;

/** Creates a caller. */
export function createCaller(options: CallerOptions): Caller {
  const { contract, context, projectId, sender, pause, signal } = options;
  const operationOf = (id: string) => contract.operations.find((one) => one.operationId === id);

  async function send(operation: Operation, role: Role, step: Step): Promise<Exchange | undefined> {
    const { operationId, method } = operation;
    if (method !== 'GET' && role === 'given' && ofInstances.test(operationId)) {
      throw new Error(`${operationId} must not be sent to the given instance.`);
    }
    const constants = operation.parameters.flatMap(({ name, schema }) => {
      const { enum: values } = contract.schemas.at(contract.schemas.follow(schema));
      return Array.isArray(values) ? [[name, values[0]]] : [];
    });
    const known = {
      ...Object.fromEntries(constants),
      project_id: projectId,
      instance_id: context.instances.get(role),
      ...step.path?.(context),
    };
    const needed = operation.parameters.filter((one) => one.in === 'path');
    const path = needed.map(({ name }) => [name, Reflect.get(known, name)]);
    if (path.some(([, value]) => value === undefined)) return undefined;
    const exchange = await sender.send({
      operation,
      path: Object.fromEntries(path.map(([name, value]) => [name, `${value}`])),
      query: step.query?.(context) ?? {},
      body: bodyOf(contract, operation, step, context),
    });
    if (exchange && exchange.response.status < 300) {
      context.answers.set(`${role} ${operationId}`, jsonOf(exchange.response.text));
    }
    return exchange;
  }

  return {
    async call(step) {
      const operation = operationOf(step.operationId);
      return operation && send(operation, step.on, step);
    },
    async wait(step, exchange) {
      const waiter = step.until
        ? { poll: 'showInstance', state: '$response.body#/status', success: [step.until] }
        : exchange.operation?.waiter;
      const poll = operationOf(`${waiter?.poll}`);
      if (!waiter || !poll) return true;
      const {
        success = [],
        failure = [],
        gone,
      } = waiter as {
        success?: string[];
        failure?: string[];
        gone?: boolean;
      };
      const started = jsonOf(exchange.response.text);
      const given = isRecord(waiter.arguments) ? Object.entries(waiter.arguments) : [];
      const path = given.flatMap(([name, expression]) => {
        const [, pointer] = `${expression}`.split('#');
        return pointer === undefined ? [] : [[name, valueAt(started, pointer)]];
      });
      for (let count = 0; count < maxPolls && !signal.aborted; count += 1) {
        await pause(Math.min(longestPollMs, firstPollMs * 2 ** count));
        const polled = await send(poll, step.on, {
          operationId: poll.operationId,
          on: step.on,
          path: (all) => ({ ...step.path?.(all), ...Object.fromEntries(path) }),
        });
        if (!polled) return false;
        if (polled.response.status === 404 && gone) return true;
        const [, pointer = ''] = `${waiter.state}`.split('#');
        const state = `${valueAt(jsonOf(polled.response.text), pointer)}`;
        if (success.includes(state)) return true;
        if (failure.includes(state)) return false;
      }
      return false;
    },
  };
}

function bodyOf(
  { description }: Contract,
  operation: Operation,
  step: Step,
  context: Context,
): unknown {
  const change = step.body?.(context);
  if (step.isWhole || operation.examples === undefined) return change;
  const examples = valueAt(description.document, operation.examples);
  const name = step.example ?? (isRecord(examples) ? Object.keys(examples)[0] : undefined) ?? '';
  const example = valueAt(examples, join('', name));
  const target =
    isRecord(example) && typeof example.$ref === 'string'
      ? valueAt(description.document, example.$ref.slice(1))
      : example;
  const value = isRecord(target) ? target.value : undefined;
  return isRecord(value) ? { ...value, ...change } : (change ?? value);
}
