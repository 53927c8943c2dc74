import type { CompiledModel } from './compile-model.ts';
import type { Mood } from './mood.ts';
/**
 * Seconds on hold (customer-model.md §4.4), in place.
 * @param from seconds already spent on this hold; @param seconds the further seconds
 * @param announced promised seconds, or null when nobody asked
 */
export declare function applyHoldSeconds(model: CompiledModel, mood: Mood, patienceDown: number, from: number, seconds: number, announced: number | null): void;
/** Coming back on the line during a hold: with news, or with an apology alone. */
export declare function applyHoldUpdate(model: CompiledModel, mood: Mood, withNews: boolean): void;
/** Silence on the line: 8 seconds are free, then it wears, and past 20 seconds it wears more. */
export declare function applySilence(model: CompiledModel, mood: Mood, from: number, seconds: number): void;
/** Waiting for an answer in a chat; after three minutes an impatient customer leaves. */
export declare function applyChatWait(model: CompiledModel, mood: Mood, from: number, seconds: number): void;
