import type { Layer } from '../wire/request.js';
import { untilDeadline } from './with-timeout.js';

/**
 * Lets at most `max` calls run at the same time. Other calls wait, first come, first served.
 *
 * @throws {TimeoutError} when a call does not get its turn before its deadline.
 */
export function withLimit(max: number): Layer {
  let underWay = 0;
  // In order of arrival.
  const waiting = new Set<() => void>();
  return (next) => async (request) => {
    let hasTurn = underWay < max;
    let wake = () => {};
    const turn = () =>
      new Promise<void>((resolve) => {
        wake = () => {
          hasTurn = true;
          resolve();
        };
        waiting.add(wake);
      });
    try {
      if (hasTurn) underWay += 1;
      else await untilDeadline(request, turn);
      return await next(request);
    } finally {
      waiting.delete(wake);
      // A call that ends at the moment of its turn has a place as well.
      if (hasTurn) {
        // The place is handed over directly, so that a new call cannot overtake.
        const [first] = waiting;
        if (first) {
          waiting.delete(first);
          first();
        } else underWay -= 1;
      }
    }
  };
}
