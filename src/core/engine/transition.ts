import { enterEnded } from './close-effects.ts';
import type { CompiledScenario } from './compiled.ts';
import { applyEffects } from './effects.ts';
import { enterBeat } from './enter-beat.ts';
import { createEntry, type Entry, type Refusal } from './entry.ts';
import type { RunEvent } from './events.ts';
import { legality } from './legality.ts';
import { beatEnded, beatNotBegun, cloneRunState, line, type RunState } from './run-state.ts';

/** Where the line goes with an event, before hanging up is considered. */
function nextLine(event: RunEvent, current: number): number {
  switch (event.type) {
    case 'answer':
    case 'resume':
    case 'unmute':
      return line.talking;
    case 'hold':
      return line.held;
    case 'mute':
      return line.muted;
    case 'end':
    case 'transfer':
      return line.wrapUp;
    case 'wrap-up':
      return line.closed;
    default:
      return current;
  }
}

/** The way out of the current beat that holds now: of the reply just said, else of a hub that is through. −3: none. */
function nextBeat(compiled: CompiledScenario, state: RunState): number {
  const stay = -3;
  const ways = state.pending >= 0 ? compiled.replies[state.pending]?.ways : null;
  if (ways) for (const way of ways) if (!way.guard || way.guard(state)) return way.to;
  const beat = compiled.beats[state.beat];
  return beat?.until && beat.until(state) ? beat.then : stay;
}

function settle(compiled: CompiledScenario, state: RunState, entry: Entry | null): void {
  // A way leads to a beat whose own `until` may hold at once; the checker refuses endless circles, the cap keeps a bad edition finite.
  for (let steps = 0; steps < 50 && state.beat >= 0; steps += 1) {
    if (state.mood.hungUp) {
      enterEnded(compiled, state, false, entry);
      break;
    }
    const next = nextBeat(compiled, state);
    if (next === -3) break;
    if (next === beatEnded) enterEnded(compiled, state, false, entry);
    else enterBeat(compiled, state, next, entry);
  }
  if (state.mood.hungUp && state.line < line.wrapUp) state.line = line.wrapUp;
}

/**
 * Applies an event in place: the table engine. Illegal events change nothing.
 * @param entry collects what happened, or null in a fast replay
 * @returns why nothing happened, or null
 */
export function step(
  compiled: CompiledScenario,
  state: RunState,
  event: RunEvent,
  entry: Entry | null,
): Refusal | null {
  const refused = legality(compiled, state, event);
  if (refused) return refused;
  applyEffects(compiled, state, event, entry);
  state.line = nextLine(event, state.line);
  if (event.type === 'answer') enterBeat(compiled, state, compiled.start, entry);
  if ((event.type === 'end' || event.type === 'transfer') && state.beat !== beatEnded && state.beat !== beatNotBegun) {
    enterEnded(compiled, state, true, entry);
  }
  settle(compiled, state, entry);
  return null;
}

/** Writes the situation after the event into its entry. */
export function completeEntry(compiled: CompiledScenario, state: RunState, entry: Entry): Entry {
  const { arousal, trust, patience, understood, value } = state.mood;
  entry.mood = { arousal, trust, patience, understood, value };
  entry.beat = compiled.beats[state.beat]?.id ?? '';
  entry.line = state.line;
  entry.clock = state.clock;
  return entry;
}

/**
 * The pure transition of a run: `(state, event) → { state, entry }`. The given state is not changed; a refused event returns it
 * as it is, with the reason in the entry.
 */
export function transition(
  compiled: CompiledScenario,
  state: RunState,
  event: RunEvent,
): { state: RunState; entry: Entry } {
  const entry = createEntry(event.type);
  const next = cloneRunState(state);
  const refused = step(compiled, next, event, entry);
  if (refused) {
    entry.refused = refused;
    return { state, entry: completeEntry(compiled, state, entry) };
  }
  return { state: next, entry: completeEntry(compiled, next, entry) };
}
