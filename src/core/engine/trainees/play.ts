import { ticketFields, type TicketField } from '../../scenario/names.ts';
import { seededRandom } from '../../shared/seeded-random.ts';
import type { CompiledReply, CompiledScenario } from '../compiled.ts';
import { createRunState } from '../create-run-state.ts';
import type { RunEvent, TicketEntry } from '../events.ts';
import { availableReplies } from '../legality.ts';
import { identity, line, type RunState } from '../run-state.ts';
import { step } from '../transition.ts';

/** How a simulated trainee picks among the replies that can be said now. */
export type Strategy = (replies: CompiledReply[], random: () => number, state: RunState) => CompiledReply | undefined;

const longestPlay = 80;

/** Files a ticket by chance. */
export function fileTicket(compiled: CompiledScenario, random: () => number): RunEvent {
  const ticket = {} as Record<TicketField, TicketEntry>;
  ticketFields.forEach((field, position) => {
    const options = [...(compiled.ticket[position]?.options.keys() ?? [])];
    ticket[field] = { option: options[Math.floor(random() * options.length)] ?? '' };
  });
  return { type: 'wrap-up', ticket };
}

/**
 * Plays a whole contact with one strategy: answers, talks until the end or until nothing can be said, works the desk where words call for
 * it (identity heard → compared and confirmed; a wait announced → hold, look up, back), files a ticket at random.
 * @returns the events and the state at the end
 */
export function playStrategy(
  compiled: CompiledScenario,
  strategy: Strategy,
  seed: string,
): { events: RunEvent[]; state: RunState } {
  const random = seededRandom(seed);
  const state = createRunState(compiled);
  const events: RunEvent[] = [];
  const act = (event: RunEvent): void => {
    if (step(compiled, state, event, null) === null) events.push(event);
  };
  act({ type: 'answer' });
  for (let turn = 0; turn < longestPlay && state.line === line.talking && state.beat >= 0; turn += 1) {
    const reply = strategy(availableReplies(compiled, state), random, state);
    if (!reply) break;
    act({ type: 'say', reply: reply.id });
    if (state.identity === identity.heard) act({ type: 'verify', match: compiled.identityMatches });
    if (reply.hold > 0) {
      act({ type: 'hold', announced: reply.hold, reason: '', asked: true });
      for (const lookup of compiled.lookups) act({ type: 'lookup', lookup: lookup.id });
      act({ type: 'resume', thanked: true });
    }
  }
  act({ type: 'end' });
  act(fileTicket(compiled, random));
  return { events, state };
}
