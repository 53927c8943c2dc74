import { createEntry, type Entry, type Refusal } from '../engine/entry.ts';
import type { RunEvent } from '../engine/events.ts';
import { line, none } from '../engine/run-state.ts';
import { completeEntry, step } from '../engine/transition.ts';
import type { CompiledDesk } from './compile-desk.ts';
import { everyWindow, type DeskEvent } from './desk-events.ts';
import { cloneDeskState, createDeskState, hasArrived, isDeskDone, isWaiting, type DeskState } from './desk-state.ts';
import { judgeWords, rememberWords } from './desk-words.ts';

/** Something that happened in one window: what was done there, or the time that passed while the agent was elsewhere. */
export interface WindowMoment {
  window: number;
  event: RunEvent;
  entry: Entry;
}

/** What one desk event came to. A refused event moves nothing and tells why. */
export interface DeskEntry {
  refused: Refusal | null;
  /** The acting window first, then those that waited. */
  moments: WindowMoment[];
  clock: number;
}

function play(compiled: CompiledDesk, state: DeskState, window: number, event: RunEvent): WindowMoment {
  const { compiled: scenario } = compiled.windows[window] as CompiledDesk['windows'][number];
  const run = state.windows[window] as DeskState['windows'][number];
  const entry = createEntry(event.type);
  const refused = step(scenario, run, event, entry);
  if (refused) entry.refused = refused;
  return { window, event, entry: completeEntry(scenario, run, entry) };
}

/** Time goes on to `until`: everybody who is there and was not served waits. */
function wait(compiled: CompiledDesk, state: DeskState, until: number, served: number): WindowMoment[] {
  const moments = compiled.windows.flatMap(({ arrives }, window) => {
    const seconds = until - Math.max(state.clock, arrives);
    const run = state.windows[window];
    if (window === served || seconds <= 0 || !run || !isWaiting(run)) return [];
    return [play(compiled, state, window, { type: 'tick', seconds })];
  });
  state.clock = until;
  return moments;
}

/** When nobody is left to serve, the next customer comes at once: an agent without a clock would wait for ever. */
function callNext(compiled: CompiledDesk, state: DeskState): void {
  const busy = compiled.windows.some(
    (_, window) => hasArrived(compiled, state, window) && (state.windows[window]?.line ?? 0) < line.wrapUp,
  );
  const coming = compiled.windows.map(({ arrives }) => arrives).filter((arrives) => arrives > state.clock);
  if (!busy && coming.length > 0) state.clock = Math.min(...coming);
}

const refuse = (state: DeskState, refused: Refusal): DeskEntry => ({ refused, moments: [], clock: state.clock });

/** Applies an event of no window in place. */
function stepDesk(compiled: CompiledDesk, state: DeskState, event: DeskEvent): DeskEntry {
  if (event.type === 'tick') {
    if (isDeskDone(state)) return refuse(state, 'wrong-line');
    if (!(event.seconds > 0 && event.seconds <= 3600)) return refuse(state, 'bad-duration');
    return { refused: null, moments: wait(compiled, state, state.clock + event.seconds, none), clock: state.clock };
  }
  if (event.type !== 'self-assess') return refuse(state, 'unknown-window');
  if (!isDeskDone(state)) return refuse(state, 'wrong-line');
  if (state.selfAssessment !== none) return refuse(state, 'already-done');
  state.selfAssessment = event.overall;
  return { refused: null, moments: [], clock: state.clock };
}

/**
 * Applies an event in place. What is done in one window takes time, and in that time the others wait: there is one agent and one clock.
 */
export function deskStep(compiled: CompiledDesk, state: DeskState, event: DeskEvent): DeskEntry {
  const { window: name, ...rest } = event;
  if (name === everyWindow) return stepDesk(compiled, state, event);
  const index = compiled.windows.findIndex(({ id }) => id === name);
  const run = state.windows[index];
  if (!run) return refuse(state, 'unknown-window');
  if (!hasArrived(compiled, state, index)) return refuse(state, 'not-arrived');
  // Time passes for the whole desk, and a rating is given once for all windows.
  if (event.type === 'tick' || event.type === 'silence' || event.type === 'self-assess')
    return refuse(state, 'wrong-line');
  const before = run.clock;
  const first = play(compiled, state, index, judgeWords(compiled, state, index, rest));
  if (first.entry.refused) return { refused: first.entry.refused, moments: [], clock: state.clock };
  rememberWords(state, index, first.event);
  const others = wait(compiled, state, state.clock + (run.clock - before), index);
  callNext(compiled, state);
  return { refused: null, moments: [first, ...others], clock: state.clock };
}

/** The pure transition of a desk; the given state is not changed. */
export function deskTransition(
  compiled: CompiledDesk,
  state: DeskState,
  event: DeskEvent,
): { state: DeskState; entry: DeskEntry } {
  const next = cloneDeskState(state);
  const entry = deskStep(compiled, next, event);
  return entry.refused ? { state, entry } : { state: next, entry };
}

/** Plays a desk's log from the start. */
export function replayDesk(
  compiled: CompiledDesk,
  events: readonly DeskEvent[],
): { state: DeskState; entries: DeskEntry[] } {
  const state = createDeskState(compiled);
  return { state, entries: events.map((event) => deskStep(compiled, state, event)) };
}
