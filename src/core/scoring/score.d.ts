import type { CompiledScenario } from '../engine/compiled.ts';
import { type RunState } from '../engine/run-state.ts';
import type { Band, Rubric } from './rubric-types.ts';
import type { Score } from './score-types.ts';
/** How red lines weigh: training caps at 59, certification voids the attempt. */
export type ScoringMode = 'training' | 'certification';
/** The band of an overall of 0–100. */
export declare function bandOf(overall: number, bands: Rubric['bands']): Band;
/**
 * The form of a run: a function of its state alone, and so of its log.
 * @param mode `certification` voids an attempt with a red line; `training` caps it at 59
 */
export declare function scoreRun(compiled: CompiledScenario, state: RunState, mode?: ScoringMode): Score;
/** Overall score alone, for verifying many runs. */
export declare function overallOf(compiled: CompiledScenario, state: RunState): number;
