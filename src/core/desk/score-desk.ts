import { bandOf, scoreRun, type ScoringMode } from '../scoring/score.ts';
import type { RunResult } from '../scoring/run-result.ts';
import type { CrossedRedLine, PassProblem, Score } from '../scoring/score-types.ts';
import type { Band } from '../scoring/rubric-types.ts';
import { dimensions as dimensionNames, type Dimension } from '../scenario/names.ts';
import { roundToTenth } from '../shared/numbers.ts';
import type { CompiledDesk } from './compile-desk.ts';
import { isDeskDone, type DeskState } from './desk-state.ts';

/** The form of a desk: the mean of its windows, with the gates over all of them. */
export interface DeskScore {
  windows: { id: string; score: Score }[];
  overall: number;
  quality: number;
  outcome: number;
  raw: number;
  band: Band;
  passed: boolean;
  problems: PassProblem[];
  redLines: (CrossedRedLine & { window: string })[];
  dimensions: { dimension: Dimension; value: number }[];
  compliance: number;
  /** Windows whose first answer came within the limit. */
  answeredInTime: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const valueOf = (score: Score, dimension: Dimension): number =>
  score.dimensions.find((entry) => entry.dimension === dimension)?.value ?? 0;

/** Scores a desk: a function of its state alone. One customer who was left without a solution costs the pass, however well the others fared. */
export function scoreDesk(compiled: CompiledDesk, state: DeskState, mode: ScoringMode = 'training'): DeskScore {
  const { rubric } = compiled.edition;
  const windows = compiled.windows.map(({ id, compiled: scenario }, index) => ({
    id,
    score: scoreRun(scenario, state.windows[index] as DeskState['windows'][number], mode),
  }));
  const scores = windows.map(({ score }) => score);
  const redLines = windows.flatMap(({ id, score }) => score.redLines.map((crossed) => ({ ...crossed, window: id })));
  const raw = roundToTenth(mean(scores.map((score) => score.raw)));
  const crossed = redLines.length > 0;
  const overall = crossed ? (mode === 'certification' ? 0 : Math.min(raw, rubric.redLineCap)) : raw;
  const dimensions = dimensionNames.map((dimension) => ({
    dimension,
    value: Math.round(mean(scores.map((score) => valueOf(score, dimension)))),
  }));
  const problems: PassProblem[] = [
    ...(isDeskDone(state) ? [] : (['not-finished'] as const)),
    ...(crossed ? (['red-line'] as const) : []),
    ...(overall < rubric.passMark ? (['below-mark'] as const) : []),
    ...(scores.some((score) => valueOf(score, 'resolution') < rubric.minimumResolution)
      ? (['resolution-low'] as const)
      : []),
    ...(dimensions.some(({ value }) => value < rubric.minimumDimension) ? (['dimension-low'] as const) : []),
  ];
  const compliance = mean(scores.map((score) => score.compliance));
  const band = bandOf(overall, rubric.bands);
  return {
    windows,
    overall,
    quality: roundToTenth(mean(scores.map((score) => score.quality))),
    outcome: roundToTenth(mean(scores.map((score) => score.outcome.value))),
    raw,
    band: compliance < 1 && (band === 'excellent' || band === 'good') ? 'pass' : band,
    passed: problems.length === 0,
    problems,
    redLines,
    dimensions,
    compliance,
    answeredInTime: state.windows.filter(({ firstResponse }) => firstResponse >= 0 && firstResponse <= 30).length,
  };
}

/** What is kept of a desk's score: the same as of a contact's. */
export function deskResult({ overall, quality, outcome, band, passed, dimensions }: DeskScore): RunResult {
  return {
    overall,
    quality,
    outcome,
    band,
    passed,
    dimensions: Object.fromEntries(dimensions.map(({ dimension, value }) => [dimension, value])),
  };
}
