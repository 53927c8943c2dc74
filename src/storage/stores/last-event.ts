import Dexie from 'dexie';
import type { EventRow } from '#core/records/event-row-schema.ts';
import type { RecordDatabase } from '../database.ts';

/** The last event of a run, found by its key alone. */
export function lastEvent(database: RecordDatabase, run: string): PromiseLike<EventRow | undefined> {
  return eventsOf(database, run).last();
}

/** The events of a run in order, from one number on. */
export function eventsOf(database: RecordDatabase, run: string, fromSeq = 0) {
  return database.events.where('[run+seq]').between([run, fromSeq], [run, Dexie.maxKey]);
}
