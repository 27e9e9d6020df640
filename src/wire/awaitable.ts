/** A value at once, or later: digests are synchronous in Node and asynchronous elsewhere. */
export type Awaitable<T> = T | Promise<T>;

/** Goes on with a value, at once when it is there: `await` would cost a turn of the event loop. */
export function andThen<T, U>(value: Awaitable<T>, next: (value: T) => Awaitable<U>): Awaitable<U> {
  return isPromise(value) ? value.then(next) : next(value);
}

/** Whether a value comes later. Those of other libraries and realms are no instances of `Promise`. */
export function isPromise<T>(value: Awaitable<T>): value is Promise<T> {
  // Any value but null and undefined can be asked for a field.
  return typeof (value as Partial<Promise<T>> | null | undefined)?.then === 'function';
}
