import type { ResourceEffect } from '../description/form.js';
import type { MockAnswer } from '../message.js';
import { Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { refuseBusy } from '../resources/change.js';
import { addressed, bodyOf, type Call } from '../state/call.js';
import { childrenOf, type Stored } from '../state/tree.js';

interface Tag {
  readonly key: string;
  readonly value?: string;
}

/** Lists the tags that the instance shows. */
export function showKafkaTags(call: Call, { kind }: ResourceEffect): MockAnswer {
  return answer(call, { tags: tagsOf(addressed(call, kind)) });
}

/** Lists each key of all instances once, with its values. */
export function showKafkaProjectTags(call: Call, { kind }: ResourceEffect): MockAnswer {
  const values = new Map<string, Set<string>>();
  const instances = childrenOf(call.project, kind, call.state.clock.now());
  for (const { key, value = '' } of instances.flatMap(tagsOf)) {
    values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  const tags = [...values].map(([key, found]) => ({ key, values: [...found] }));
  return answer(call, { tags });
}

// The user manual allows 20; the message of `DMS.10240044` says 10. The less strict limit applies.
const maxTags = 20;

/**
 * Adds all tags, or deletes all of them, or refuses the request.
 *
 * The catalogue has a code for a key that is used, for too many tags, and for a key that no tag has.
 */
export function batchCreateOrDeleteKafkaTag(call: Call, { kind }: ResourceEffect): MockAnswer {
  const instance = addressed(call, kind);
  refuseBusy(call, kind);
  const { action, tags = [] } = bodyOf<{ action: string; tags?: Tag[] }>(call);
  const known = tagsOf(instance);
  if (action === 'create') {
    refuseUsedKeys(known, tags);
    const count = known.length + tags.length;
    const message = `would make ${count} tags of the instance, more than ${maxTags}`;
    if (count > maxTags) throw new Refusal('DMS.10240044', { in: 'body', path: 'tags', message });
    instance.fields.tags = [...known, ...tags.map(({ key, value = '' }) => ({ key, value }))];
  } else {
    refuseUnknownKeys(known, tags);
    const gone = new Set(tags.map(({ key }) => key));
    instance.fields.tags = known.filter(({ key }) => !gone.has(key));
  }
  return answer(call);
}

function tagsOf({ fields }: Stored): Tag[] {
  // A cast: an instance shows a list of tags.
  return (fields.tags ?? []) as Tag[];
}

function refuseUsedKeys(known: readonly Tag[], tags: readonly Tag[]): void {
  const used = new Set(known.map(({ key }) => key));
  for (const [index, { key }] of tags.entries()) {
    const message = 'is the key of another tag of the instance';
    const place = { in: 'body' as const, path: `tags[${index}].key`, message };
    if (used.has(key)) throw new Refusal('DMS.10240045', place);
    used.add(key);
  }
}

function refuseUnknownKeys(known: readonly Tag[], tags: readonly Tag[]): void {
  const index = tags.findIndex(({ key }) => !known.some((tag) => tag.key === key));
  if (index < 0) return;
  const message = 'is the key of no tag of the instance';
  throw new Refusal('DMS.10240426', { in: 'body', path: `tags[${index}].key`, message });
}
