import type { Records } from '#core/records/records.ts';
import type { Watchable } from '#core/records/watchable.ts';
import { openRecords } from './open.ts';

/**
 * A query that opens the records when somebody first listens, and runs again whenever what it read has changed.
 * Events of runs are written past Dexie: follow them with `records.runs.onChange`.
 */
export function watchRecords<Value>(query: (records: Records) => Promise<Value>): Watchable<Value> {
  return {
    subscribe(observer) {
      let stopped = false;
      let stop = (): void => undefined;
      void openRecords().then((records) => {
        if (stopped) return;
        if (!records.ok) {
          observer.error(records.problems);
          return;
        }
        const subscription = records.value.watch(() => query(records.value)).subscribe(observer);
        stop = () => {
          subscription.unsubscribe();
        };
      }, observer.error);
      return {
        unsubscribe: () => {
          stopped = true;
          stop();
        },
      };
    },
  };
}
