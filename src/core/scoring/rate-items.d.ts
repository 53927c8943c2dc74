import { type Act, type Dimension, type RubricRow } from '../scenario/names.ts';
import type { RunFacts } from './facts-of-run.ts';
/** An item as rated: points inside its dimension and rating 0–1, null = not applicable. */
export interface RatedItem {
    id: string;
    points: number;
    rating: number | null;
    /** Acts whose turns are shown as evidence. */
    acts: Act[];
}
/** All items of the form for a row, rated (rubric.md §3.3). */
export declare function rateItems(facts: RunFacts, row: RubricRow): Record<Dimension, RatedItem[]>;
