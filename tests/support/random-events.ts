import fc from 'fast-check';
import type { CompiledScenario } from '#core/engine/compiled.ts';
import type { RunEvent } from '#core/engine/events.ts';
import { ticketFields, type TicketField } from '#core/scenario/names.ts';

/**
 * Events of all kinds in any order, legal or not: what a trainee, a bug or a forger could send. Replies are drawn from the
 * whole scenario, so that many are refused.
 */
export function arbitraryEvent(compiled: CompiledScenario): fc.Arbitrary<RunEvent> {
  const replies = compiled.replies.map(({ id }) => id);
  const lookups = compiled.lookups.map(({ id }) => id);
  const seconds = fc.integer({ min: 1, max: 90 });
  const options = compiled.ticket.map((field) => [...field.options.keys()]);
  const say = fc.constantFrom(...replies).map((reply): RunEvent => ({ type: 'say', reply }));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant<RunEvent>({ type: 'answer' }) },
    { weight: 30, arbitrary: say },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(...compiled.moves.keys())
        .map((id): RunEvent => ({ type: 'say', reply: `move:${id}` })),
    },
    { weight: 1, arbitrary: fc.string().map((text): RunEvent => ({ type: 'say', reply: null, text, acts: [] })) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...lookups, 'nothing').map((lookup): RunEvent => ({ type: 'lookup', lookup })),
    },
    { weight: 2, arbitrary: fc.boolean().map((match): RunEvent => ({ type: 'verify', match })) },
    {
      weight: 2,
      arbitrary: fc
        .record({ announced: fc.integer({ min: 0, max: 120 }), asked: fc.boolean() })
        .map((hold): RunEvent => ({ type: 'hold', reason: 'x', ...hold })),
    },
    { weight: 1, arbitrary: fc.boolean().map((news): RunEvent => ({ type: 'check-in', news })) },
    { weight: 2, arbitrary: fc.boolean().map((thanked): RunEvent => ({ type: 'resume', thanked })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<RunEvent>(
        { type: 'mute' },
        { type: 'unmute' },
        { type: 'hint' },
        { type: 'note', text: 'n' },
      ),
    },
    { weight: 1, arbitrary: seconds.map((value): RunEvent => ({ type: 'tick', seconds: value })) },
    { weight: 1, arbitrary: seconds.map((value): RunEvent => ({ type: 'silence', seconds: value })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('warm', 'cold')
        .map((kind): RunEvent => ({ type: 'transfer', kind: kind as 'warm', to: 'x', briefing: 'facts of the case' })),
    },
    { weight: 1, arbitrary: fc.constant<RunEvent>({ type: 'end' }) },
    {
      weight: 1,
      arbitrary: fc.tuple(...options.map((ids) => fc.constantFrom(...ids))).map((chosen): RunEvent => ({
        type: 'wrap-up',
        ticket: Object.fromEntries(
          ticketFields.map((field, index) => [field, { option: chosen[index] ?? '' }]),
        ) as Record<TicketField, { option: string }>,
      })),
    },
  );
}

/** A log that begins with answering. */
export function arbitraryLog(compiled: CompiledScenario, length = 60): fc.Arbitrary<RunEvent[]> {
  return fc
    .array(arbitraryEvent(compiled), { maxLength: length })
    .map((events): RunEvent[] => [{ type: 'answer' }, ...events]);
}
