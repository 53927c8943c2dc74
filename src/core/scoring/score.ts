import { actIndex } from '../customer/compile-model.ts';
import type { CompiledScenario } from '../engine/compiled.ts';
import { line, type RunState } from '../engine/run-state.ts';
import { redLines, type Act } from '../scenario/names.ts';
import { roundToTenth } from '../shared/numbers.ts';
import { factsOfRun, pointShare } from './facts-of-run.ts';
import { rateOutcome } from './rate-outcome.ts';
import { rateQuality } from './rate-quality.ts';
import type { Band, Rubric } from './rubric-types.ts';
import type { DimensionScore, PassProblem, Score } from './score-types.ts';

/** How red lines weigh: training caps at 59, certification voids the attempt. */
export type ScoringMode = 'training' | 'certification';

/** The band of an overall of 0–100. */
export function bandOf(overall: number, bands: Rubric['bands']): Band {
  if (overall >= bands.excellent) return 'excellent';
  if (overall >= bands.good) return 'good';
  if (overall >= bands.pass) return 'pass';
  return overall >= bands.coach ? 'coach' : 'fail';
}

/** First-contact resolution of a run (rubric.md §3.5): 1 solved and agreed, 0.5 handed over with owner and time, 0 otherwise. */
function resolutionOf(
  compiled: CompiledScenario,
  state: RunState,
  milestones: (item: 'survey-completed' | 'answers-recorded') => number | null,
): number {
  if (state.mood.hungUp) return 0;
  if (compiled.row === 'survey') {
    const unbiased = (state.actCount[actIndex('leading-question')] ?? 0) === 0;
    return unbiased && (milestones('survey-completed') ?? 1) === 1 && (milestones('answers-recorded') ?? 1) === 1
      ? 1
      : 0;
  }
  const accepted = compiled.remedies.reduce(
    (best, remedy, position) => (state.accepted[position] ? Math.max(best, remedy.solves) : best),
    0,
  );
  return accepted > 0 ? accepted : state.transferred === 1 ? 0.5 : 0;
}

function problemsOf(
  overall: number,
  dimensions: DimensionScore[],
  rubric: Rubric,
  crossed: boolean,
  finished: boolean,
): PassProblem[] {
  const problems: PassProblem[] = [];
  if (!finished) problems.push('not-finished');
  if (crossed) problems.push('red-line');
  if (overall < rubric.passMark) problems.push('below-mark');
  if (dimensions.some(({ dimension, value }) => dimension === 'resolution' && value < rubric.minimumResolution))
    problems.push('resolution-low');
  if (dimensions.some(({ value }) => value < rubric.minimumDimension)) problems.push('dimension-low');
  return problems;
}

/**
 * The form of a run: a function of its state alone, and so of its log.
 * @param mode `certification` voids an attempt with a red line; `training` caps it at 59
 */
export function scoreRun(compiled: CompiledScenario, state: RunState, mode: ScoringMode = 'training'): Score {
  const { rubric, scenario } = compiled.edition;
  const facts = factsOfRun(compiled, state);
  const { dimensions, quality } = rateQuality(facts, compiled.row, rubric);
  const seen = (act: Act): boolean => facts.count(act) > 0;
  const outcome = rateOutcome(
    state.mood,
    {
      seen: { explained: seen('explain-reason'), options: seen('offer-options'), committed: seen('commit') },
      escalated: state.transferred === 1 || (seen('escalate') && state.transferred !== 2),
      resolution: resolutionOf(compiled, state, facts.milestoneShare),
      base: scenario.customer.base,
      handleTime: state.clock,
      handleTimeRatio: facts.handleTimeRatio,
    },
    rubric.outcome,
  );
  const raw = rubric.overall.quality * quality + rubric.overall.outcome * roundToTenth(outcome.value);
  const crossed = state.redLines.length > 0;
  const gated = crossed ? (mode === 'certification' ? 0 : Math.min(raw, rubric.redLineCap)) : raw;
  const overall = roundToTenth(gated);
  const problems = problemsOf(overall, dimensions, rubric, crossed, state.line === line.closed);
  const compliance = pointShare(compiled, state, (position) => compiled.points[position]?.kind === 'duty') ?? 1;
  const band = bandOf(overall, rubric.bands);
  return {
    dimensions,
    quality,
    outcome: { ...outcome, value: roundToTenth(outcome.value) },
    raw: roundToTenth(raw),
    overall,
    // Missing mandatory points without a red line cap the band at "Pass" (rubric.md §3.6).
    band: compliance < 1 && (band === 'excellent' || band === 'good') ? 'pass' : band,
    passed: problems.length === 0,
    problems,
    redLines: state.redLines.map(({ rule }) => ({ code: redLines[rule] ?? 'AF-04', evidence: null })),
    compliance,
    hiddenFound: state.revealed.reduce((sum, told) => sum + told, 0),
    hiddenTotal: compiled.hidden.length,
  };
}
