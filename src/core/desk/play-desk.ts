import type { RunEvent } from '../engine/events.ts';
import { availableReplies } from '../engine/legality.ts';
import { identity, line } from '../engine/run-state.ts';
import { fileTicket, type Strategy } from '../engine/trainees/play.ts';
import { seededRandom } from '../shared/seeded-random.ts';
import type { CompiledDesk } from './compile-desk.ts';
import type { DeskEvent } from './desk-events.ts';
import { createDeskState, hasArrived, isWaiting, type DeskState } from './desk-state.ts';
import { deskStep } from './desk-transition.ts';

const longestPlay = 240;

/** The customer who has waited longest; −1 when nobody is left to talk to. */
function longestWaiting(compiled: CompiledDesk, state: DeskState): number {
  return state.windows.reduce(
    (best, run, index) =>
      hasArrived(compiled, state, index) && isWaiting(run) && run.chatWait > (state.windows[best]?.chatWait ?? -1)
        ? index
        : best,
    -1,
  );
}

/** Plays a whole desk with one strategy a window, always serving whoever waits longest; tickets are filed by chance. */
export function playDesk(
  compiled: CompiledDesk,
  strategies: readonly Strategy[],
  seed: string,
): { events: DeskEvent[]; state: DeskState } {
  const random = seededRandom(seed);
  const state = createDeskState(compiled);
  const events: DeskEvent[] = [];
  const act = (window: number, event: RunEvent): void => {
    const placed: DeskEvent = { ...event, window: compiled.windows[window]?.id ?? '' };
    if (deskStep(compiled, state, placed).refused === null) events.push(placed);
  };
  const serve = (window: number): void => {
    const scenario = compiled.windows[window]?.compiled;
    const run = state.windows[window];
    if (!scenario || !run) return;
    if (run.line === line.ringing) return act(window, { type: 'answer' });
    const reply = strategies[window]?.(availableReplies(scenario, run), random, run);
    if (!reply) return act(window, { type: 'end' });
    act(window, { type: 'say', reply: reply.id });
    if (run.identity === identity.heard) act(window, { type: 'verify', match: scenario.identityMatches });
    if (reply.hold > 0) {
      act(window, { type: 'hold', announced: reply.hold, reason: '', asked: true });
      for (const lookup of scenario.lookups) act(window, { type: 'lookup', lookup: lookup.id });
      act(window, { type: 'resume', thanked: true });
    }
  };
  for (let turn = 0; turn < longestPlay; turn += 1) {
    const window = longestWaiting(compiled, state);
    if (window < 0) break;
    serve(window);
    compiled.windows.forEach((_, other) => {
      if (state.windows[other]?.beat === -1) act(other, { type: 'end' });
    });
  }
  compiled.windows.forEach(({ compiled: scenario }, window) => {
    act(window, { type: 'end' });
    act(window, fileTicket(scenario, random));
  });
  return { events, state };
}
