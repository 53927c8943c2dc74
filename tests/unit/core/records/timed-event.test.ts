import { describe, expect, it } from 'vitest';
import type { TimedEvent } from '#core/engine/events.ts';
import { toEventRow, toTimedEvent } from '#core/records/timed-event.ts';

const said: TimedEvent = { at: 4200, event: { type: 'say', reply: 'name-the-worry' } };

describe('the row of an event', () => {
  it('holds its type apart from what the engine needs to replay it', () => {
    expect(toEventRow('run-1', 3, said)).toEqual({
      run: 'run-1',
      seq: 3,
      at: 4200,
      type: 'say',
      payload: { reply: 'name-the-worry' },
    });
  });

  it('gives the event back', () => {
    expect(toTimedEvent(toEventRow('run-1', 3, said))).toEqual(said);
  });

  it('gives an event even when a restored payload is no object', () => {
    expect(toTimedEvent({ run: 'run-1', seq: 0, at: 0, type: 'hint', payload: [1] })).toEqual({
      at: 0,
      event: { type: 'hint' },
    });
  });
});
