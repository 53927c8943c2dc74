import type { CompiledReply, CompiledScenario } from './compiled.ts';
import type { Refusal } from './entry.ts';
import type { RunEvent } from './events.ts';
import { identity, line, none, type RunState } from './run-state.ts';

const longestTick = 3600;
const active = (state: RunState): boolean =>
  state.line === line.talking || state.line === line.held || state.line === line.muted;
const duration = (seconds: number, limit: number): Refusal | null =>
  Number.isFinite(seconds) && seconds > 0 && seconds <= limit ? null : 'bad-duration';

/** Whether a reply of the current beat can be said now: its condition holds and, in a hub, it was not said before. */
export function isAvailable(compiled: CompiledScenario, state: RunState, reply: CompiledReply): boolean {
  if (reply.guard && !reply.guard(state)) return false;
  return !(compiled.beats[reply.beat]?.hub && (state.said[reply.index] ?? 0) > 0 && reply.ways === null);
}

/** The replies that can be said now, in the author's order. */
export function availableReplies(compiled: CompiledScenario, state: RunState): CompiledReply[] {
  if (state.line !== line.talking || state.beat < 0) return [];
  return (compiled.beats[state.beat]?.replies ?? []).filter((reply) => isAvailable(compiled, state, reply));
}

function sayLegality(compiled: CompiledScenario, state: RunState, reply: string | null): Refusal | null {
  if (reply === null) return null;
  if (reply.startsWith('move:')) return compiled.moves.has(reply.slice(5)) ? null : 'unknown-reply';
  const found = compiled.replyIndex[state.beat]?.get(reply);
  if (!found) return 'unknown-reply';
  return isAvailable(compiled, state, found) ? null : 'reply-not-available';
}

/** Why an event cannot happen now; null when it can. The same rule guards the player, the machine and the import of logs. */
export function legality(compiled: CompiledScenario, state: RunState, event: RunEvent): Refusal | null {
  const { scenario } = compiled.edition;
  const talkingNow = (): Refusal | null =>
    state.line !== line.talking ? 'wrong-line' : state.beat < 0 ? 'conversation-over' : null;
  switch (event.type) {
    case 'answer':
      return state.line === line.ringing ? null : 'wrong-line';
    case 'say':
      return talkingNow() ?? sayLegality(compiled, state, event.reply);
    case 'quick-phrase':
      return talkingNow() ?? (Object.hasOwn(scenario.quickPhrases, event.phrase) ? null : 'unknown-reply');
    case 'lookup': {
      if (!active(state)) return 'wrong-line';
      const position = compiled.lookups.findIndex(({ id }) => id === event.lookup);
      const lookup = compiled.lookups[position];
      if (!lookup || (lookup.guard && !lookup.guard(state))) return 'unknown-lookup';
      return state.lookedUp[position] === 1 ? 'already-looked-up' : null;
    }
    case 'read':
      return state.line === line.closed
        ? 'wrong-line'
        : Object.hasOwn(scenario.knowledge, event.article)
          ? null
          : 'unknown-article';
    case 'verify':
      return !active(state) ? 'wrong-line' : state.identity === identity.heard ? null : 'nothing-to-verify';
    case 'hold':
      return talkingNow() ?? (event.announced === 0 ? null : duration(event.announced, 900));
    case 'check-in':
    case 'resume':
      return state.line === line.held ? null : 'wrong-line';
    case 'mute':
      return state.line === line.talking ? null : 'wrong-line';
    case 'unmute':
      return state.line === line.muted ? null : 'wrong-line';
    case 'transfer':
      return talkingNow();
    case 'offer': {
      const authority = Object.hasOwn(scenario.authority, event.authority)
        ? scenario.authority[event.authority]
        : undefined;
      if (!authority) return 'unknown-authority';
      return talkingNow() ?? (event.amount <= (authority.limit ?? Infinity) ? null : 'over-authority');
    }
    case 'note':
      return state.line === line.ringing || state.line === line.closed ? 'wrong-line' : null;
    case 'tick':
      if (state.line === line.held || state.line === line.muted) return duration(event.seconds, longestTick);
      return scenario.channel === 'chat' && (state.line === line.talking || state.line === line.ringing)
        ? duration(event.seconds, longestTick)
        : 'wrong-line';
    case 'silence':
      return talkingNow() ?? duration(event.seconds, longestTick);
    case 'hint':
      return talkingNow();
    case 'end':
      return active(state) ? null : 'wrong-line';
    case 'wrap-up':
      return state.line === line.wrapUp ? null : 'wrong-line';
    case 'self-assess':
      return state.line !== line.closed ? 'wrong-line' : state.selfAssessment === none ? null : 'already-done';
  }
}
