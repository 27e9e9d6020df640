import { describe, expect, it } from 'vitest';
import { assignReplicas, numberOfName } from './assign.js';

describe('assignReplicas', () => {
  it('puts leaders round the brokers and shifts the followers each round', () => {
    const spread = { from: 0, to: 6, brokers: [0, 1, 2], replicas: 3, start: 0 };
    expect(assignReplicas(spread)).toEqual([
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
      [0, 2, 1],
      [1, 0, 2],
      [2, 1, 0],
    ]);
  });

  it('continues where the partitions of a topic end', () => {
    const spread = { brokers: [4, 5, 6, 7], replicas: 2, start: 3 };
    const all = assignReplicas({ ...spread, from: 0, to: 9 });
    expect(assignReplicas({ ...spread, from: 5, to: 9 })).toEqual(all.slice(5));
  });

  it.each([
    [1, 1],
    [2, 2],
    [5, 3],
  ])('never puts two replicas of a partition on one of %d brokers', (count, replicas) => {
    const brokers = Array.from({ length: count }, (_, id) => id);
    for (const ids of assignReplicas({ from: 0, to: 40, brokers, replicas, start: 1 }))
      expect(new Set(ids).size).toBe(replicas);
  });

  it('has no partition to assign when the end is reached', () => {
    const spread = { from: 3, to: 3, brokers: [0], replicas: 1, start: 0 };
    expect(assignReplicas(spread)).toEqual([]);
  });
});

describe('numberOfName', () => {
  it('gives a name the same number each time, and others mostly another', () => {
    const names = Array.from({ length: 100 }, (_, index) => `topic-${index}`);
    expect(names.map(numberOfName)).toEqual(names.map(numberOfName));
    expect(new Set(names.map(numberOfName)).size).toBe(100);
  });
});
