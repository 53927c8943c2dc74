import { type RubricRow } from '../scenario/names.ts';
import type { RunFacts } from './facts-of-run.ts';
import type { Rubric } from './rubric-types.ts';
import type { DimensionScore } from './score-types.ts';
/**
 * Process quality: `dim = clamp(100·Σ(m·r)/Σ(m applicable) − penalties)`, each rounded to a whole number, then
 * `Q = Σ weight·dim/100` (rubric.md §3.3). Evidence is added later, where somebody reads it.
 */
export declare function rateQuality(facts: RunFacts, row: RubricRow, rubric: Rubric): {
    dimensions: DimensionScore[];
    quality: number;
};
