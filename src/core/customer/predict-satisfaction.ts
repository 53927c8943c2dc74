import { clamp } from '../shared/numbers.ts';
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
export function predictSatisfaction(mood: Mood, seen: ProcessSeen, escalated: boolean): number {
  if (mood.hungUp) return 1;
  const procedural = clamp(
    0.4 + 0.2 * Number(seen.explained) + 0.2 * Number(seen.options) + 0.2 * Number(seen.committed) -
      0.12 * mood.effort - 0.1 * mood.unannouncedHolds - 0.05 * Math.max(0, (mood.wait - 60) / 30),
    0, 1,
  ); // prettier-ignore
  const interactional = (0.6 * mood.understood) / 100 + 0.4 * (1 - Math.min(1, mood.rudeness / 3));
  const fairness = 0.45 * mood.adequacy * (mood.resolved ? 1 : 0.4) + 0.2 * procedural + 0.35 * interactional;
  const share = 0.75 * fairness + (0.25 * mood.trust) / 100 - 0.15 * Math.max(0, (mood.arousal - 40) / 60);
  let satisfaction = 1 + 4 * clamp(share, 0, 1);
  if (mood.adequacy < 0.5) satisfaction = Math.min(satisfaction, 3.5);
  if (!mood.resolved) satisfaction = Math.min(satisfaction, escalated ? 4 : 2.9);
  return Math.round(satisfaction * 100) / 100;
}
