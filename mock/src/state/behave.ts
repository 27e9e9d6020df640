import type { ResourceEffect } from '../description/form.js';
import { handlers } from '../handlers/handlers.js';
import type { MockAnswer } from '../message.js';
import type { ValidRequest } from '../protocol/respond.js';
import { act } from '../resources/act.js';
import { answer } from '../resources/answer.js';
import { constantItems } from '../resources/list.js';
import type { Call } from './call.js';
import { inProject } from './state.js';
import { worldProject } from './world.js';

/** Returns the answer of the state to a valid request; undefined when the operation has no state. */
export function behave(
  { description, validatorOf, state }: Pick<Call, 'description' | 'validatorOf' | 'state'>,
  { operation, path, query, body }: ValidRequest,
): MockAnswer | undefined {
  const { effect } = operation;
  if (!effect || ('stateless' in effect && effect.items === undefined)) return undefined;
  const projectId = path.project_id ?? worldProject(description);
  const lastOf = (value: string | string[]) => [value].flat().at(-1) ?? '';
  const single = Object.entries(query).map(([name, value]) => [name, lastOf(value)]);
  return inProject(state, projectId, (project) => {
    const call: Call = {
      description,
      validatorOf,
      operation,
      state,
      project,
      path,
      query: Object.fromEntries(single),
      body,
    };
    return 'stateless' in effect
      ? answer(call, constantItems(call, effect))
      : answerOf(call, effect);
  });
}

function answerOf(call: Call, effect: ResourceEffect): MockAnswer {
  const handle = handlers[call.operation.operationId];
  return handle ? handle(call, effect) : act(call, effect);
}
