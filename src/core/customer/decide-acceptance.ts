import type { CompiledModel } from './compile-model.ts';
import type { Mood } from './mood.ts';

/**
 * Acceptance score of an offer (customer-model.md §4.5).
 * @param kind `complaint` weighs the remedy, `objection` the perceived value
 * @param adequacy 0–1, how well the offer fits
 */
export function acceptanceScore(
  model: CompiledModel,
  mood: Mood,
  kind: 'complaint' | 'objection',
  adequacy: number,
): number {
  if (kind === 'complaint') {
    const weights = model.rules.acceptance.complaint;
    return (
      weights.adequacy * adequacy + weights.understood * mood.understood + weights.trust * mood.trust -
      weights.arousal * Math.max(0, mood.arousal - weights.arousalFrom)
    ); // prettier-ignore
  }
  const weights = model.rules.acceptance.objection;
  return (
    weights.value * mood.value + weights.trust * mood.trust + weights.understood * mood.understood -
    weights.arousal * Math.max(0, mood.arousal - weights.arousalFrom)
  ); // prettier-ignore
}

/** Puts an offer to the customer, in place. Returns whether it is accepted. */
export function putOffer(
  model: CompiledModel,
  mood: Mood,
  base: number,
  offer: { kind: 'complaint' | 'objection'; adequacy: number; threshold: number; possible: boolean; certain: boolean },
): boolean {
  // prettier-ignore
  if (offer.adequacy > mood.adequacy) mood.adequacy = offer.adequacy;
  if (mood.hungUp || !offer.possible) return false;
  const accepted = offer.certain || acceptanceScore(model, mood, offer.kind, offer.adequacy) >= offer.threshold;
  if (accepted && !mood.resolved) {
    mood.resolved = true;
    mood.arousal = Math.max(base, mood.arousal + model.rules.acceptance.relief);
  }
  return accepted;
}

/** The customer finds out that something said was untrue: trust breaks and does not fully come back. */
export function discoverDeceit(model: CompiledModel, mood: Mood): void {
  const { deceit } = model.rules;
  mood.trustMaximum = deceit.trustMaximum;
  mood.trust = Math.min(Math.max(0, mood.trust + deceit.trust), deceit.trustMaximum);
  mood.arousal = Math.min(100, mood.arousal + deceit.arousal);
  if (mood.arousal > mood.arousalPeak) mood.arousalPeak = mood.arousal;
}
