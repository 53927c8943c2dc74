import type { Watchable } from '#core/records/watchable.ts';

/** A value that can be read, set and watched. */
export interface ChangingValue<Value> extends Watchable<Value> {
  get(): Value;
  set(value: Value): void;
}

/** Makes a value that tells its watchers when it is set. */
export function changingValue<Value>(first: Value): ChangingValue<Value> {
  let present = first;
  const watchers = new Set<(value: Value) => void>();
  return {
    get: () => present,
    set(value) {
      present = value;
      for (const watcher of watchers) tell(watcher, value);
    },
    subscribe({ next }) {
      const watcher = (value: Value): void => {
        next(value);
      };
      watchers.add(watcher);
      next(present);
      return { unsubscribe: () => void watchers.delete(watcher) };
    },
  };
}

/** A watcher that fails must not stop whoever sets the value, e.g. the journal; its error still reaches the console. */
function tell<Value>(watcher: (value: Value) => void, value: Value): void {
  try {
    watcher(value);
  } catch (bug) {
    queueMicrotask(() => {
      throw bug;
    });
  }
}
