import { describe, expect, it, vi } from 'vitest';
import { onAbort } from './on-abort.js';

describe('onAbort', () => {
  it('calls back all that share a signal, over one listener', () => {
    const controller = new AbortController();
    const add = vi.spyOn(controller.signal, 'addEventListener');
    const callbacks = Array.from({ length: 20 }, () => vi.fn());
    for (const callback of callbacks) onAbort(controller.signal, callback);
    controller.abort();
    for (const callback of callbacks) expect(callback).toHaveBeenCalledOnce();
    expect(add).toHaveBeenCalledOnce();
  });

  it('does not call back who has left, also while others are called', () => {
    const controller = new AbortController();
    const left = vi.fn();
    onAbort(controller.signal, () => leave());
    const leave = onAbort(controller.signal, left);
    controller.abort();
    expect(left).not.toHaveBeenCalled();
  });

  it('leaves the others alone when somebody leaves twice', () => {
    const controller = new AbortController();
    const leave = onAbort(controller.signal, () => {});
    leave();
    const later = vi.fn();
    onAbort(controller.signal, later);
    leave();
    controller.abort();
    expect(later).toHaveBeenCalledOnce();
  });

  it('does nothing without a signal', () => {
    expect(onAbort(undefined, expect.fail)()).toBeUndefined();
  });
});
