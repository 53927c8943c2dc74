import type { RunEvent } from '../engine/events.ts';
import { eventSchema } from './event-schema.ts';
import type { EvidenceRun } from './run-schema.ts';

/** The events of a run as the engine takes them, up to the first that is none; its position, or −1. */
export function readEvents(run: Pick<EvidenceRun, 'events'>): { events: RunEvent[]; malformed: number } {
  const events: RunEvent[] = [];
  for (const [index, [, type, payload]] of run.events.entries()) {
    const plain = typeof payload === 'object' && !Array.isArray(payload) ? payload : null;
    const read = plain === null ? null : eventSchema.safeParse({ ...plain, type });
    if (!read?.success) return { events, malformed: index };
    events.push(read.data);
  }
  return { events, malformed: -1 };
}
