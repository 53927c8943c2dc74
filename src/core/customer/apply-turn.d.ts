import { type CompiledModel, type CompiledStyle } from './compile-model.ts';
import type { Mood } from './mood.ts';
/** One act of a turn: its position in the tables and its quality (1 specific, 0.5 partial). */
export interface TurnAct {
    act: number;
    quality: number;
}
/** What a turn did, before and after saturation: the debrief shows it. */
export interface TurnEffect {
    arousal: number;
    trust: number;
    patience: number;
    understood: number;
    value: number;
    /** `clamp(50 − 2ΔA + 2ΔT + ΔU/2 + ΔV)` of the raw sums (rubric.md §3.4 rule 4), 0–100. */
    turnScore: number;
}
/** Lowest arousal that can be reached now: base + 10 × severity, or base once resolved. */
export declare function arousalFloor(mood: Mood, base: number, severity: number, perSeverity: number): number;
/** Bit mask of the positive acts of a turn; positive acts hold the first 25 places of the tables. */
export declare function positiveMask(turn: readonly TurnAct[], positive: Uint8Array): number;
/**
 * Applies one agent turn to the customer, in place (customer-model.md §4.3, in its order).
 * @param turn acts, already limited to three positive ones (see `limitPositiveActs`)
 * @param who base 0–20 and severity 0–3 of the scenario, and the compiled style
 * @returns what the turn did; allocate-free callers may ignore it by passing `effect: null`
 */
export declare function applyTurn(model: CompiledModel, who: {
    base: number;
    severity: number;
    style: CompiledStyle;
}, mood: Mood, turn: readonly TurnAct[], effect: TurnEffect | null): void;
/**
 * Keeps all negative acts and the three heaviest positive ones (rubric.md §3.4 rule 1), so that stuffing a turn
 * with polite words gains nothing.
 */
export declare function limitPositiveActs(turn: readonly TurnAct[], model: CompiledModel): TurnAct[];
