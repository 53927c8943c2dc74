import type { RunEvent, TimedEvent } from '../engine/events.ts';
import { none } from '../engine/run-state.ts';
import type { CompiledDesk } from './compile-desk.ts';
import type { TimedDeskEvent } from './desk-events.ts';
import { replayDesk } from './desk-transition.ts';

/**
 * The log of each window by itself: what was done there and the time that passed meanwhile. Played on the window's own scenario it
 * gives the same run, so that a window is scored and explained like any contact.
 */
export function windowLogs(compiled: CompiledDesk, events: readonly TimedDeskEvent[]): TimedEvent[][] {
  const { state, entries } = replayDesk(
    compiled,
    events.map(({ event }) => event),
  );
  const logs: TimedEvent[][] = compiled.windows.map(() => []);
  entries.forEach(({ moments }, index) => {
    for (const { window, event } of moments) logs[window]?.push({ at: events[index]?.at ?? 0, event });
  });
  if (state.selfAssessment === none) return logs;
  const rating: RunEvent = { type: 'self-assess', overall: state.selfAssessment, dimensions: {} };
  return logs.map((log) => [...log, { at: log.at(-1)?.at ?? 0, event: rating }]);
}
