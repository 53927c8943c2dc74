import type { ExerciseKind } from './exercise-kinds.ts';

/** What a hint costs: a fifth of the item. */
export const hintCost = 0.2;

/**
 * The score that counts for an attempt: what the marking gave, less a fifth for each hint seen, never below 0.
 * @param score 0–1, or null where only a person can mark: then it stays null
 */
export function finalScore(score: number | null, hints: number): number | null {
  if (score === null) return null;
  return Math.round(Math.max(0, score - hintCost * hints) * 1e6) / 1e6;
}

/** How often one may try before the answer is shown: where few answers are possible, a third try would be a gift. */
export function attemptsAllowed(kind: ExerciseKind): number {
  switch (kind) {
    case 'single':
    case 'true-false':
      return 2;
    case 'short':
    case 'case':
      return 1;
    default:
      return 3;
  }
}
