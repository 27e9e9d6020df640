import type { ResourceEffect } from '../description/form.js';
import { successOf } from '../description/success.js';
import type { MockAnswer } from '../message.js';
import { addressed, type Call } from '../state/call.js';
import type { Fields, Stored } from '../state/tree.js';
import { answer, filled } from './answer.js';
import { change } from './change.js';
import { create } from './create.js';
import { list, pageOf } from './list.js';
import { remove } from './remove.js';
import { follow, propertiesOf } from './schema.js';
import { shown } from './shown.js';

/** Carries out an operation that the description describes completely. */
export function act(call: Call, effect: ResourceEffect): MockAnswer {
  switch (effect.action) {
    case 'create':
      return answer(call, bodyFor(call, create(call, effect)));
    case 'list':
      return answer(call, list(call, effect));
    case 'show':
      return answer(call, show(call, effect));
    case 'change':
      return answer(call, bodyFor(call, change(call, effect)));
    case 'delete':
      remove(call, effect);
      return answer(call, bodyFor(call, undefined));
    case 'handler':
      throw new Error(`mock/src/handlers has no file for ${call.operation.operationId}.`);
  }
}

/** Returns the object that the path names: by itself, in a field of the answer, or as a list of one. */
function show(call: Call, effect: ResourceEffect): unknown {
  const { fields } = addressed(call, effect.kind);
  if (effect.items !== undefined) return pageOf(call, effect, [fields]);
  const { schema } = successOf(call.operation);
  if (effect.item === undefined) return shown(call, effect.kind, schema, fields);
  const inside = propertiesOf(call, schema)[effect.item];
  return { [effect.item]: shown(call, effect.kind, inside, fields) };
}

/** Returns the answer to a change: the object, if the schema has its ID and state; otherwise the example with its fields. */
export function bodyFor(call: Call, stored: Stored | undefined): unknown {
  const { schema } = successOf(call.operation);
  if (!stored) return filled(call, {});
  return isSchemaOf(call, schema) ? stored.fields : filled(call, stored.fields);
}

/** Whether a schema is the one that the operation `show` of the same kind answers with. */
function isSchemaOf({ description, operation }: Call, schema: Fields | undefined): boolean {
  const { effect } = operation;
  if (!schema || !effect || !('kind' in effect)) return false;
  const shows = description.operations.filter(
    (one) =>
      one.effect &&
      'kind' in one.effect &&
      one.effect.kind === effect.kind &&
      one.effect.action === 'show',
  );
  const own = follow({ description }, schema);
  return shows.some((show) =>
    Object.values(show.successes).some((one) => follow({ description }, one.schema) === own),
  );
}
