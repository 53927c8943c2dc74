import type { RunEvent, TimedEvent } from '../engine/events.ts';
import type { EventRow } from './event-row-schema.ts';
import type { JsonValue } from './json-value.ts';

/** The row that keeps one event of a run: its type apart, so that rows can be told without knowing the kinds. */
export function toEventRow(run: string, seq: number, timed: TimedEvent): EventRow {
  const { type, ...payload } = timed.event;
  return { run, seq, at: timed.at, type, payload: payload as JsonValue };
}

/** The event that a row keeps. Restored rows are only known to be plain JSON: the engine refuses what it cannot play. */
export function toTimedEvent(row: EventRow): TimedEvent {
  const payload = typeof row.payload === 'object' && !Array.isArray(row.payload) ? row.payload : null;
  return { at: row.at, event: { ...payload, type: row.type } as unknown as RunEvent };
}
