import type { DeskEvent } from '../desk/desk-events.ts';
import type { RunEvent } from '../engine/events.ts';
import { eventSchema } from './event-schema.ts';
import type { EvidenceRun } from './run-schema.ts';

/** Events of a file, up to the first that is none; its position, or −1. */
export interface ReadEvents<Event> {
  events: Event[];
  malformed: number;
}

type Entry = EvidenceRun['events'][number];

function readAll<Event>(entries: readonly Entry[], read: (entry: Entry) => Event | null): ReadEvents<Event> {
  const events: Event[] = [];
  for (const [index, entry] of entries.entries()) {
    const event = read(entry);
    if (event === null) return { events, malformed: index };
    events.push(event);
  }
  return { events, malformed: -1 };
}

function readEvent(type: string, payload: object): RunEvent | null {
  const read = eventSchema.safeParse({ ...payload, type });
  return read.success ? read.data : null;
}

const objectOf = (payload: Entry[2]) => (typeof payload === 'object' && !Array.isArray(payload) ? payload : null);

/** The events of a contact as the engine takes them. */
export const readEvents = (run: Pick<EvidenceRun, 'events'>): ReadEvents<RunEvent> =>
  readAll(run.events, ([, type, payload]) => {
    const plain = objectOf(payload);
    return plain && readEvent(type, plain);
  });

/** The events of a desk: those of a contact, each with the window that it happened in. */
export const readDeskEvents = (run: Pick<EvidenceRun, 'events'>): ReadEvents<DeskEvent> =>
  readAll(run.events, ([, type, payload]) => {
    const plain = objectOf(payload);
    if (plain === null || typeof plain['window'] !== 'string') return null;
    const { window, ...rest } = plain;
    const event = readEvent(type, rest);
    return event && { ...event, window };
  });
