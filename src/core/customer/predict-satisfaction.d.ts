import type { Mood } from './mood.ts';
/** Which acts of procedural fairness occurred at least once. */
export interface ProcessSeen {
    explained: boolean;
    options: boolean;
    committed: boolean;
}
/**
 * Predicted satisfaction (CSAT) of 1–5 from the three fairnesses, trust and the mood at the end
 * (customer-model.md §4.5). Rounded to hundredths, as the golden traces print it.
 * @param escalated handed over properly, which lifts the cap of an unresolved contact to 4.0
 */
export declare function predictSatisfaction(mood: Mood, seen: ProcessSeen, escalated: boolean): number;
