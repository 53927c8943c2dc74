import type { CompiledModel } from './compile-model.ts';
import type { Mood } from './mood.ts';
/**
 * Acceptance score of an offer (customer-model.md §4.5).
 * @param kind `complaint` weighs the remedy, `objection` the perceived value
 * @param adequacy 0–1, how well the offer fits
 */
export declare function acceptanceScore(model: CompiledModel, mood: Mood, kind: 'complaint' | 'objection', adequacy: number): number;
/** Puts an offer to the customer, in place. Returns whether it is accepted. */
export declare function putOffer(model: CompiledModel, mood: Mood, base: number, offer: {
    kind: 'complaint' | 'objection';
    adequacy: number;
    threshold: number;
    possible: boolean;
    certain: boolean;
}): boolean;
/** The customer finds out that something said was untrue: trust breaks and does not fully come back. */
export declare function discoverDeceit(model: CompiledModel, mood: Mood): void;
