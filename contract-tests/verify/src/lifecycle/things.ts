import type { Context, Thing } from './context.js';
import type { Step } from './step.js';
import { stepsOnGiven } from './steps-on-given.js';
import { stepsOnOwn } from './steps-on-own.js';

/** Returns the step that deletes a thing. */
export function deletionOf(thing: Thing): Step | undefined {
  return [...stepsOnGiven, ...stepsOnOwn].find(({ deletes }) => deletes === thing);
}

/** Things that were created and not deleted yet, oldest first. */
export interface Things {
  created(thing: Thing): void;
  deleted(thing: Thing): void;
  readonly open: readonly Thing[];
  /** Returns a text that names a thing to the user. */
  nameOf(thing: Thing): string;
}

/** Creates an empty list. */
export function createThings({ names, instances }: Context): Things {
  const open = new Set<Thing>();
  return {
    created: (thing) => void open.add(thing),
    deleted: (thing) => void open.delete(thing),
    get open() {
      return [...open];
    },
    nameOf(thing) {
      if (thing === 'own' || thing === 'second') {
        return `instance ${names[thing]} (${instances.get(thing) ?? 'ID unknown'})`;
      }
      const role = thing === 'task' ? 'own' : 'given';
      return `${thing === 'groups' ? 'group' : thing} ${names[thing]} of instance ${instances.get(role)}`;
    },
  };
}
