import type { Act, Dimension, RubricRow } from '../scenario/names.ts';
import type { RunFacts } from './facts-of-run.ts';
/** Points taken off a dimension. */
export interface RatedPenalty {
    id: string;
    dimension: Dimension;
    points: number;
    count: number;
    acts: Act[];
}
/** All penalties that apply (rubric.md §3.3, last paragraph, and the LANGUAGE and CONTROL rows). */
export declare function ratePenalties(facts: RunFacts, row: RubricRow): RatedPenalty[];
