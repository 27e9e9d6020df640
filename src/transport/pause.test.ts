import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pause } from './pause.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('pause', () => {
  it('ends when the time is over', async () => {
    const ended = vi.fn();
    const waiting = pause(1_000, undefined).then(ended);
    await vi.advanceTimersByTimeAsync(999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(ended).toHaveBeenCalledOnce();
  });

  it('rejects with the reason of the signal at once', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const waiting = pause(1_000, controller.signal);
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
  });

  it('rejects when the signal is aborted already', async () => {
    const reason = new Error('enough');
    await expect(pause(1_000, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it('leaves no listener behind', async () => {
    const { signal } = new AbortController();
    const remove = vi.spyOn(signal, 'removeEventListener');
    const waiting = pause(1_000, signal);
    await vi.advanceTimersByTimeAsync(1_000);
    await waiting;
    expect(remove).toHaveBeenCalledOnce();
  });

  it.each([2 ** 31, 1e300, Infinity])(
    'ends after 24 days, neither at once nor never: %d',
    async (ms) => {
      const ended = vi.fn();
      const waiting = pause(ms, undefined).then(ended);
      await vi.advanceTimersByTimeAsync(2 ** 31 - 2);
      expect(ended).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      await waiting;
      expect(ended).toHaveBeenCalledOnce();
    },
  );
});
