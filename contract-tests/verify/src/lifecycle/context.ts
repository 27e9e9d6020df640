import { randomBytes } from 'node:crypto';
import { fieldOf } from '../judge/exchange.js';

/** Instances of a run: the given one, and two that the run creates. */
export type Role = 'given' | 'own' | 'second';

/** Everything that steps know. */
export interface Context {
  readonly names: Readonly<Record<Thing, string>>;
  /** Password of everything that is created. */
  readonly password: string;
  /** IDs of the instances, as far as they exist. */
  readonly instances: Map<Role, string>;
  /** Last successful answer of each operation, as `role operationId`. */
  readonly answers: Map<string, unknown>;
}

const things = ['topic', 'user', 'group', 'groups', 'tag', 'task', 'own', 'second'] as const;
export type Thing = (typeof things)[number];

/** Form of every name that a run gives. */
export const ownName = /^verify-[a-z]+-[0-9a-f]{8}$/;

/** Starts a run on an instance, with new names. */
export function createContext(instanceId: string): Context {
  const suffix = randomBytes(4).toString('hex');
  const names = things.map((thing) => [thing, `verify-${thing}-${suffix}`]);
  return {
    // A cast: the entries are all things.
    names: Object.fromEntries(names) as Record<Thing, string>,
    password: `Vf1-${randomBytes(9).toString('hex')}`,
    instances: new Map([['given', instanceId]]),
    answers: new Map(),
  };
}

/** Returns a field of an answer, by names. */
export function answered(
  { answers }: Context,
  role: Role,
  operationId: string,
  ...names: readonly string[]
): unknown {
  return names.reduce<unknown>(
    (value, name) => (Array.isArray(value) ? value[Number(name)] : fieldOf(value, name)),
    answers.get(`${role} ${operationId}`),
  );
}
