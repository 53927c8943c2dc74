import type { EventRow } from '#core/records/event-row-schema.ts';
import type { BadRows } from './bad-rows.ts';

/** Each run's events from 0 up to the first gap, in order; what comes after a gap cannot be replayed. */
export function checkLogs(events: readonly EventRow[], bad: BadRows): EventRow[] {
  const sorted = [...events].sort((one, other) => compareText(one.run, other.run) || one.seq - other.seq);
  let run = '';
  let expected = 0;
  return sorted.filter((event) => {
    if (event.run !== run) {
      run = event.run;
      expected = 0;
    }
    if (event.seq !== expected) {
      bad.add('event-gap', 'events', `${event.run} / ${event.seq}`);
      return false;
    }
    expected += 1;
    return true;
  });
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
