import type { CompiledScenario } from '../engine/compiled.ts';
import type { RunEvent } from '../engine/events.ts';
import { createRunState } from '../engine/create-run-state.ts';
import { availableReplies } from '../engine/legality.ts';
import { transition } from '../engine/transition.ts';

/** A reply that would have done more at a turn, with what makes it better. */
export interface BetterReply {
  reply: string;
  say: string;
  note: string | null;
  /** Turn score (rubric.md §3.4) of what was said, and of this. */
  said: number;
  possible: number;
}

/** Only a clear difference is worth a remark. */
const clearly = 12;

/**
 * For each event of a log: the reply that would have scored clearly higher at that moment, or null. Replies that cross a red line are no
 * advice. Free text and moves are compared with the replies of the beat as well.
 */
export function betterReplies(compiled: CompiledScenario, events: readonly RunEvent[]): (BetterReply | null)[] {
  let state = createRunState(compiled);
  return events.map((event) => {
    const before = state;
    const result = transition(compiled, state, event);
    state = result.state;
    const said = result.entry.effect?.turnScore;
    if (event.type !== 'say' || said === undefined) return null;
    let best: BetterReply | null = null;
    for (const reply of availableReplies(compiled, before)) {
      if (reply.id === event.reply) continue;
      const tried = transition(compiled, before, { type: 'say', reply: reply.id }).entry;
      const possible = tried.effect?.turnScore ?? 0;
      if (tried.redLines.length > 0 || possible < said + clearly || possible <= (best?.possible ?? 0)) continue;
      const beat = compiled.beats[reply.beat]?.id ?? '';
      const note = compiled.edition.scenario.beats[beat]?.replies[reply.id]?.note ?? null;
      best = { reply: reply.id, say: reply.say, note, said, possible };
    }
    return best;
  });
}
