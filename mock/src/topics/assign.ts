/** Spread of the replicas of a topic. */
export interface Spread {
  /** Number of the first partition to assign. */
  readonly from: number;
  /** Number of partitions up to the last one to assign. */
  readonly to: number;
  /** Brokers to choose from. */
  readonly brokers: readonly number[];
  readonly replicas: number;
  /** Place in `brokers` of the leader of partition 0. */
  readonly start: number;
}

/**
 * Assigns replicas to brokers, the leader first: leaders go round the brokers, and each round shifts the followers.
 *
 * The examples of `showInstanceTopicDetail` have exactly this order.
 *
 * @see https://github.com/apache/kafka/blob/2.7/core/src/main/scala/kafka/admin/AdminUtils.scala
 */
export function assignReplicas({ from, to, brokers, replicas, start }: Spread): number[][] {
  const count = brokers.length;
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => {
    const partition = from + index;
    const leader = (partition + start) % count;
    const shift = Math.floor(partition / count);
    const followers = Array.from({ length: Math.min(replicas, count) - 1 }, (_, follower) => {
      const distance = 1 + ((shift + follower) % (count - 1));
      return (leader + distance) % count;
    });
    return [leader, ...followers].map((place) => brokers[place] ?? 0);
  });
}

/** Returns a number for a name, always the same, so that topics start on different brokers. */
export function numberOfName(name: string): number {
  let number = 7;
  for (const letter of name) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return number;
}
