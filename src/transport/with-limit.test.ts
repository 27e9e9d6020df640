import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TimeoutError } from '../errors/connection-error.js';
import { answer, endOf, type Sent, silence, testClient } from '../test-support/test-client.js';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A client of a service whose answers wait until they are let go, in the order of arrival. */
function held(maxConcurrency: number, options: Parameters<typeof testClient>[1] = {}) {
  const waiting: ((response: Response) => void)[] = [];
  const step = (sent: Sent) =>
    Promise.race([
      silence(sent),
      new Promise<Response>((resolve) => {
        waiting.push(resolve);
      }),
    ]);
  const client = testClient([step], { maxConcurrency, ...options });
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return {
    ...client,
    settle,
    names: () => client.sent.map(({ headers }) => headers.get('X-Name')),
    start: (name: string, signal?: AbortSignal, deadlineMs?: number) =>
      client
        .call('GET', { headers: { 'X-Name': name }, signal, deadlineMs })
        .catch((error: unknown) => error),
    letGo: (status = 200) => waiting.shift()?.(answer(status)),
  };
}

describe('withLimit', () => {
  it('lets so many calls be under way, and the others follow in order', async () => {
    const { start, letGo, names, settle } = held(2);
    const calls = ['a', 'b', 'c', 'd', 'e'].map((name) => start(name));
    await settle();
    expect(names()).toEqual(['a', 'b']);
    letGo();
    await settle();
    expect(names()).toEqual(['a', 'b', 'c']);
    letGo();
    letGo();
    await settle();
    expect(names()).toEqual(['a', 'b', 'c', 'd', 'e']);
    letGo();
    letGo();
    expect(await Promise.all(calls)).toEqual(Array(5).fill({}));
  });

  it('has no limit unless told otherwise', async () => {
    const { call, sent } = testClient([silence], { maxAttempts: 1 });
    const calls = [...Array(50)].map(() => call());
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(50);
    await endOf(Promise.allSettled(calls));
  });

  it('hands a place over, so that a call that comes later does not overtake', async () => {
    const { start, letGo, names, settle } = held(1);
    const calls = [start('a'), start('b')];
    await settle();
    letGo();
    // Comes in the moment in which the first one ends.
    await Promise.resolve();
    calls.push(start('c'));
    await settle();
    letGo();
    await settle();
    letGo();
    await Promise.all(calls);
    expect(names()).toEqual(['a', 'b', 'c']);
  });

  it('keeps a place through the pauses and attempts of a call', async () => {
    const { start, letGo, names, settle } = held(1);
    const calls = [start('a'), start('b')];
    await settle();
    letGo(503);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(names()).toEqual(['a', 'a']);
    letGo();
    await settle();
    letGo();
    await Promise.all(calls);
    expect(names()).toEqual(['a', 'a', 'b']);
  });

  it('gives the place of a call that fails to the next', async () => {
    const { start, letGo, names, settle } = held(1);
    const calls = [start('a'), start('b')];
    await settle();
    letGo(404);
    await settle();
    letGo();
    expect(await Promise.all(calls)).toEqual([expect.objectContaining({ status: 404 }), {}]);
    expect(names()).toEqual(['a', 'b']);
  });

  it('lets a waiting call be aborted, without a place being lost', async () => {
    const { start, letGo, names, settle } = held(1);
    const controller = new AbortController();
    const calls = [start('a'), start('b', controller.signal), start('c')];
    await settle();
    const reason = new Error('the user left');
    controller.abort(reason);
    expect(await calls[1]).toBe(reason);
    letGo();
    await settle();
    letGo();
    await Promise.all(calls);
    expect(names()).toEqual(['a', 'c']);
  });

  it('loses no place when a call is aborted in the moment in which its turn comes', async () => {
    // The moments between the end of the one call and the turn of the other.
    for (let moment = 0; moment < 30; moment += 1) {
      const { start, letGo, settle, names } = held(1);
      const controller = new AbortController();
      const calls = [start('a'), start('b', controller.signal)];
      await settle();
      letGo();
      for (let turn = 0; turn < moment; turn += 1) await Promise.resolve();
      controller.abort(new Error('the user left'));
      await settle();
      const next = start('c', undefined, 1_000);
      await settle();
      expect(names().at(-1), `abort after ${moment} turns`).toBe('c');
      letGo();
      letGo();
      await Promise.all([...calls, next]);
    }
  });

  it('ends a call that does not get its turn before its deadline', async () => {
    const { start, letGo, names, settle } = held(1);
    const first = start('a');
    const second = start('b', undefined, 1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    const error = await second;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      message: expect.stringContaining('deadlineMs, 1000 ms'),
      attempts: 0,
    });
    letGo();
    await first;
    const third = start('c');
    await settle();
    letGo();
    await third;
    expect(names()).toEqual(['a', 'c']);
  });

  it('counts the wait as a part of the call', async () => {
    const { start, letGo, names } = held(1);
    const first = start('a');
    const second = start('b', undefined, 1_000);
    await vi.advanceTimersByTimeAsync(600);
    letGo();
    await first;
    await vi.advanceTimersByTimeAsync(399);
    expect(names()).toEqual(['a', 'b']);
    await vi.advanceTimersByTimeAsync(1);
    expect(await second).toBeInstanceOf(TimeoutError);
  });
});
