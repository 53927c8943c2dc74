import { debriefRun, type Debrief } from '../scoring/debrief.ts';
import type { ScoringMode } from '../scoring/score.ts';
import { compileDesk, windowSeed } from './compile-desk.ts';
import { windowEditions, type DeskEdition } from './desk-edition.ts';
import type { TimedDeskEvent } from './desk-events.ts';
import { replayDesk } from './desk-transition.ts';
import { scoreDesk, type DeskScore } from './score-desk.ts';
import { windowLogs } from './window-log.ts';

/** Everything that the debrief of a desk shows: the whole, and each window explained like a contact of its own. */
export interface DeskDebrief {
  edition: DeskEdition;
  score: DeskScore;
  windows: { id: string; debrief: Debrief }[];
  /** Seconds on the shared clock. */
  seconds: number;
  /** The trainee's own rating 0–100; null when none was given. */
  selfAssessment: number | null;
}

/** Replays a desk and explains it. */
export function debriefDesk(
  edition: DeskEdition,
  seed: string,
  events: readonly TimedDeskEvent[],
  mode: ScoringMode,
): DeskDebrief {
  const compiled = compileDesk(edition, seed);
  const { state } = replayDesk(
    compiled,
    events.map(({ event }) => event),
  );
  const logs = windowLogs(compiled, events);
  return {
    edition,
    score: scoreDesk(compiled, state, mode),
    windows: windowEditions(edition).map((own, index) => {
      const id = compiled.windows[index]?.id ?? '';
      return { id, debrief: debriefRun(own, windowSeed(seed, id), logs[index] ?? [], mode) };
    }),
    seconds: state.clock,
    selfAssessment: state.selfAssessment < 0 ? null : state.selfAssessment,
  };
}
