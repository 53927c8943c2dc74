import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#core/engine/compile.ts';
import { eventSchema } from '#core/evidence/event-schema.ts';
import { readEvents } from '#core/evidence/read-events.ts';
import { toEventRow } from '#core/records/timed-event.ts';
import { editions } from '../../../support/class-builders.ts';
import { arbitraryEvent } from '../../../support/random-events.ts';

const compiled = compile([...editions.values()][0]!, 'seed');

describe('events in a file', () => {
  it('are read as every event that the app can write', () => {
    fc.assert(
      fc.property(arbitraryEvent(compiled), (event) => {
        expect(eventSchema.parse(event)).toEqual(event);
        const { type, payload } = toEventRow('run', 0, { at: 0, event });
        expect(readEvents({ events: [[0, type, payload]] })).toEqual({ events: [event], malformed: -1 });
      }),
    );
  });

  it('are read up to the first that is none, and nothing throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('say', 'end', 'hold', 'wrap-up', 'nothing'), fc.jsonValue())),
        (list) => {
          const { events, malformed } = readEvents({
            events: list.map(([type, payload]) => [0, type, payload as never]),
          });
          expect(malformed === -1 ? events.length : malformed).toBe(events.length);
        },
      ),
    );
  });
});
