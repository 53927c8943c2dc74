import type { Mood } from '../customer/mood.ts';
import type { Rubric } from './rubric-types.ts';
import type { Outcome } from './score-types.ts';
/** What the outcome needs of a run. */
export interface OutcomeFacts {
    seen: {
        explained: boolean;
        options: boolean;
        committed: boolean;
    };
    escalated: boolean;
    /** First-contact resolution 0, 0.5 or 1. */
    resolution: number;
    base: number;
    handleTime: number;
    handleTimeRatio: number;
}
/** Outcome index O and its parts (rubric.md §3.5). */
export declare function rateOutcome(mood: Mood, facts: OutcomeFacts, weights: Rubric['outcome']): Outcome;
