import type { Dimension, RubricRow } from '../scenario/names.ts';
export type Band = 'excellent' | 'good' | 'pass' | 'coach' | 'fail';
/** `simulations/rubric/rubric.yaml`: weights and marks of the quality form (rubric.md §3.2–3.7). */
export interface Rubric {
    version: number;
    /** Points out of 100 that each dimension has in a row. */
    weights: Record<RubricRow, Record<Dimension, number>>;
    overall: {
        quality: number;
        outcome: number;
    };
    outcome: {
        satisfaction: number;
        resolution: number;
        recovery: number;
        handleTime: number;
        effort: number;
    };
    passMark: number;
    minimumResolution: number;
    minimumDimension: number;
    redLineCap: number;
    bands: {
        excellent: number;
        good: number;
        pass: number;
        coach: number;
    };
    certificate: {
        mark: number;
        scenarios: number;
    };
}
