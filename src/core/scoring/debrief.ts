import { compile } from '../engine/compile.ts';
import type { CompiledScenario } from '../engine/compiled.ts';
import type { Edition } from '../engine/edition.ts';
import type { Entry } from '../engine/entry.ts';
import type { TimedEvent } from '../engine/events.ts';
import { replay } from '../engine/replay.ts';
import type { RunState } from '../engine/run-state.ts';
import { betterReplies, type BetterReply } from './better-reply.ts';
import { explain } from './explain.ts';
import { focusPoints, type FocusPoint } from './focus-points.ts';
import { scoreRun, type ScoringMode } from './score.ts';
import type { Score } from './score-types.ts';

/** Everything that a debrief shows, worked out from edition, seed and log alone. */
export interface Debrief {
  compiled: CompiledScenario;
  state: RunState;
  entries: Entry[];
  events: readonly TimedEvent[];
  better: (BetterReply | null)[];
  score: Score;
  focus: FocusPoint[];
  /** The trainee's own rating 0–100; null when none was given. */
  selfAssessment: number | null;
}

/** Replays a run and explains it. */
export function debriefRun(edition: Edition, seed: string, events: readonly TimedEvent[], mode: ScoringMode): Debrief {
  const compiled = compile(edition, seed);
  const log = events.map(({ event }) => event);
  const { state, entries } = replay(compiled, log);
  const score = explain(compiled, state, entries, scoreRun(compiled, state, mode));
  return {
    compiled,
    state,
    entries,
    events,
    better: betterReplies(compiled, log),
    score,
    focus: focusPoints(score, compiled.row),
    selfAssessment: state.selfAssessment < 0 ? null : state.selfAssessment,
  };
}
