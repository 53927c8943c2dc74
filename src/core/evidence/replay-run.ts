import type { CompiledScenario } from '../engine/compiled.ts';
import { compile } from '../engine/compile.ts';
import { createRunState } from '../engine/create-run-state.ts';
import type { Edition } from '../engine/edition.ts';
import { line } from '../engine/run-state.ts';
import { step } from '../engine/transition.ts';
import { toRunResult } from '../scoring/run-result.ts';
import type { RunResult } from '../scoring/run-result.ts';
import { scoreRun } from '../scoring/score.ts';
import { readEvents } from './read-events.ts';
import type { Reason } from './reasons.ts';
import type { EvidenceRun } from './run-schema.ts';

/** What a replay gives: the only result that is used. */
export interface Replayed {
  reasons: Reason[];
  /** Of all events before the first that cannot be. */
  result: RunResult;
  compiled: CompiledScenario;
}

/** Plays a run again on its edition and compares what comes of it with what is claimed. */
export function replayRun(run: EvidenceRun, edition: Edition): Replayed {
  const compiled = compile(edition, run.header.seed);
  const { events, malformed } = readEvents(run);
  const reasons: Reason[] = malformed < 0 ? [] : [{ id: 'event-malformed', at: malformed }];
  const state = createRunState(compiled);
  const illegal = events.findIndex((event) => step(compiled, state, event, null) !== null);
  if (illegal >= 0) reasons.unshift({ id: 'event-illegal', at: illegal });
  const result = toRunResult(scoreRun(compiled, state, run.header.mode === 'exam' ? 'certification' : 'training'));
  if (state.line !== line.closed) reasons.push({ id: 'not-finished' });
  if (result.overall !== run.claimed.overall || result.passed !== run.claimed.passed)
    reasons.push({ id: 'result-differs' });
  return { reasons, result, compiled };
}
