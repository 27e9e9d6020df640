import type { MockDescription } from '../description/form.js';
import type { Fields } from '../state/tree.js';
import { bytesOf } from './disk-size.js';

/** Facts about a topic that the examples of answers give, each by partition. */
export interface TopicFacts {
  /** Partitions with offsets and replicas, from `showInstanceTopicDetail`. */
  readonly details: ReadonlyMap<number, PartitionDetail>;
  /** Offsets of the next message, from the offsets of consumer groups. */
  readonly ends: ReadonlyMap<number, number>;
  /** Sizes in bytes, rounded, from the disk usage. */
  readonly sizes: ReadonlyMap<number, number>;
  /** Messages and positions of messages, by partition and offset with a colon between. */
  readonly messages: ReadonlyMap<string, ExampleMessage>;
}

/** A partition in an example of `showInstanceTopicDetail`. */
export interface PartitionDetail {
  readonly leo: number;
  readonly lso: number;
  readonly last_update_timestamp: number;
  readonly replicas: readonly {
    readonly broker: number;
    readonly size: number;
    readonly in_sync: boolean;
  }[];
}

/** A message in an example. */
export interface ExampleMessage {
  readonly partition: number;
  readonly offset: number;
  readonly timestamp: number;
  readonly size?: number | undefined;
  /** Null for a message without a key; undefined when the example does not show the content. */
  readonly key?: string | null | undefined;
  readonly value?: string | undefined;
}

const factsByTopic = new WeakMap<MockDescription, ReadonlyMap<string, TopicFacts>>();

/** Returns the facts that the examples of a description give about a topic. */
export function factsOf(description: MockDescription, topic: string): TopicFacts {
  const all = factsByTopic.get(description) ?? readFacts(description);
  factsByTopic.set(description, all);
  return all.get(topic) ?? noFacts;
}

const noFacts = factsIn([]);

function readFacts(description: MockDescription): Map<string, TopicFacts> {
  const byTopic = new Map<string, Fields[]>();
  for (const object of exampleObjects(description)) {
    const name = object.topic ?? object.topic_name;
    if (typeof name === 'string') byTopic.set(name, [...(byTopic.get(name) ?? []), object]);
  }
  return new Map([...byTopic].map(([name, objects]) => [name, factsIn(objects)]));
}

/** Sorts the objects that name a topic by the fields they have. */
function factsIn(objects: readonly Fields[]): TopicFacts {
  // Casts: the examples are checked against the schemas, which have these types.
  const details = objects.flatMap(({ partitions }) =>
    Array.isArray(partitions) ? (partitions as (PartitionDetail & { partition: number })[]) : [],
  );
  const having = (name: string) => objects.filter((one) => one[name] !== undefined);
  const messages = new Map<string, ExampleMessage>();
  for (const one of having('timestamp')) {
    const offset = Number(one.message_offset ?? one.offset);
    const key = `${one.partition}:${offset}`;
    // A search by time shows less of a message than one by offset.
    messages.set(key, { ...messages.get(key), ...(one as Fields & ExampleMessage), offset });
  }
  return {
    details: new Map(details.filter(({ replicas }) => replicas).map((one) => [one.partition, one])),
    ends: new Map(
      having('message_log_end_offset').map((one) => [
        Number(one.partition),
        Number(one.message_log_end_offset),
      ]),
    ),
    sizes: new Map(
      having('topic_partition').map((one) => [Number(one.topic_partition), bytesOf(`${one.size}`)]),
    ),
    messages,
  };
}

/** Returns all objects inside the examples of successes. */
function exampleObjects({ operations }: MockDescription): Fields[] {
  return operations
    .flatMap(({ successes }) => Object.values(successes))
    .flatMap(({ examples }) => Object.values(examples))
    .flatMap(objectsIn);
}

function objectsIn(value: unknown): Fields[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Fields, ...inside];
}

/** Returns the examples of the successes of an operation. */
export function exampleValues({ operations }: MockDescription, operationId: string): Fields[] {
  const operation = operations.find((one) => one.operationId === operationId);
  // A cast: an example of these operations is an object.
  return Object.values(operation?.successes ?? {}).flatMap(
    ({ examples }) => Object.values(examples) as Fields[],
  );
}
