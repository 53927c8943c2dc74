import type { Watchable } from '#core/records/watchable.ts';

/** A watched value as runes: `value` is undefined while `loading` and after an `error`. */
export interface LiveValue<Value> {
  readonly loading: boolean;
  readonly value: Value | undefined;
  readonly error: unknown;
}

/**
 * Follows a watchable for as long as the component lives. When what `source` reads changes (another learner, another
 * chapter), the old query is left and the new one followed.
 */
export function liveQuery<Value>(source: () => Watchable<Value>): LiveValue<Value> {
  let present = $state.raw<LiveValue<Value>>({ loading: true, value: undefined, error: undefined });
  $effect(() => {
    present = { loading: true, value: undefined, error: undefined };
    const subscription = source().subscribe({
      next: (value) => (present = { loading: false, value, error: undefined }),
      error: (error) => (present = { loading: false, value: undefined, error }),
    });
    return () => {
      subscription.unsubscribe();
    };
  });
  return {
    get loading() {
      return present.loading;
    },
    get value() {
      return present.value;
    },
    get error() {
      return present.error;
    },
  };
}
