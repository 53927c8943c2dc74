import { compileDesk } from '../desk/compile-desk.ts';
import { isDeskEdition } from '../desk/desk-edition.ts';
import type { DeskEdition } from '../desk/desk-edition.ts';
import { createDeskState, isDeskDone } from '../desk/desk-state.ts';
import { deskStep } from '../desk/desk-transition.ts';
import { deskResult, scoreDesk } from '../desk/score-desk.ts';
import { compile } from '../engine/compile.ts';
import { createRunState } from '../engine/create-run-state.ts';
import type { Edition } from '../engine/edition.ts';
import { line } from '../engine/run-state.ts';
import { step } from '../engine/transition.ts';
import { toRunResult } from '../scoring/run-result.ts';
import type { RunResult } from '../scoring/run-result.ts';
import { scoreRun } from '../scoring/score.ts';
import type { AnyEdition } from './books.ts';
import { readDeskEvents, readEvents } from './read-events.ts';
import type { Reason } from './reasons.ts';
import type { EvidenceRun } from './run-schema.ts';

/** What a replay gives: the only result that is used. */
export interface Replayed {
  reasons: Reason[];
  /** Of all events before the first that cannot be. */
  result: RunResult;
}

/** How far a log could be played. */
interface Played {
  result: RunResult;
  done: boolean;
  /** Position of the first event that is none, and of the first that could not happen; −1 without. */
  malformed: number;
  illegal: number;
}

/** Plays a run again on its edition and compares what comes of it with what is claimed. */
export function replayRun(run: EvidenceRun, edition: AnyEdition): Replayed {
  const { result, done, malformed, illegal } = isDeskEdition(edition)
    ? playDesk(run, edition)
    : playContact(run, edition);
  const reasons: Reason[] = [];
  if (illegal >= 0) reasons.push({ id: 'event-illegal', at: illegal });
  if (malformed >= 0) reasons.push({ id: 'event-malformed', at: malformed });
  if (!done) reasons.push({ id: 'not-finished' });
  if (result.overall !== run.claimed.overall || result.passed !== run.claimed.passed)
    reasons.push({ id: 'result-differs' });
  return { reasons, result };
}

const modeOf = ({ header }: EvidenceRun) => (header.mode === 'exam' ? 'certification' : 'training');

function playContact(run: EvidenceRun, edition: Edition): Played {
  const compiled = compile(edition, run.header.seed);
  const { events, malformed } = readEvents(run);
  const state = createRunState(compiled);
  const illegal = events.findIndex((event) => step(compiled, state, event, null) !== null);
  return {
    result: toRunResult(scoreRun(compiled, state, modeOf(run))),
    done: state.line === line.closed,
    malformed,
    illegal,
  };
}

function playDesk(run: EvidenceRun, edition: DeskEdition): Played {
  const compiled = compileDesk(edition, run.header.seed);
  const { events, malformed } = readDeskEvents(run);
  const state = createDeskState(compiled);
  const illegal = events.findIndex((event) => deskStep(compiled, state, event).refused !== null);
  return { result: deskResult(scoreDesk(compiled, state, modeOf(run))), done: isDeskDone(state), malformed, illegal };
}
