import type { MockDescription } from '../description/form.js';
import type { Tokens } from '../identity/tokens.js';
import type { Clock } from './clock.js';
import { newStored, type Stored } from './tree.js';
import { plantWorld, worldProject } from './world.js';

/** Start of a state: the world of the examples, or nothing. */
export type Seed = 'world' | 'empty';

/** All objects of a mock, and its time. */
export interface State {
  readonly clock: Clock;
  /** Time that a change spends in each of its states, in milliseconds. */
  readonly stepMs: number;
  /** Tokens of logins. */
  readonly tokens: Tokens;
  /** Projects with objects, by ID. */
  readonly projects: Map<string, Stored>;
}

/** Creates a state without objects. */
export function createState({ clock, stepMs }: Pick<State, 'clock' | 'stepMs'>): State {
  return { clock, stepMs, tokens: new Map(), projects: new Map() };
}

/** Replaces all objects by those of a seed, and forgets all tokens. */
export function plant(
  description: MockDescription,
  { projects, tokens }: Pick<State, 'projects' | 'tokens'>,
  seed: Seed,
): void {
  tokens.clear();
  projects.clear();
  if (seed === 'empty') return;
  const world = newStored();
  projects.set(worldProject(description), world);
  plantWorld(description, world);
}

/** Calls back with a project, which is empty if it is new. It is kept once it has objects. */
export function inProject<T>({ projects }: State, id: string, use: (project: Stored) => T): T {
  const project = projects.get(id) ?? newStored();
  try {
    return use(project);
  } finally {
    if (project.children.size > 0) projects.set(id, project);
  }
}
