import type { Layer } from '../wire/request.js';
import { untilDeadline } from './with-timeout.js';

/**
 * Lets at most `max` calls be under way; the others wait, first come, first served.
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
      // A call that is ended in the moment in which its turn comes has a place too.
      if (hasTurn) {
        // The place is handed over, so that a call that comes now does not overtake.
        const [first] = waiting;
        if (first) {
          waiting.delete(first);
          first();
        } else underWay -= 1;
      }
    }
  };
}
