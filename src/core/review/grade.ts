import type { ExerciseKind } from '../exercise/exercise-kinds.ts';
import { secondsOfKind } from './expected-seconds.ts';

/** 1 again, 2 hard, 3 good, 4 easy: what FSRS wants to hear. */
export type Grade = 1 | 2 | 3 | 4;

/** Below this share an item counts as missed. */
export const missedBelow = 0.8;

/** Whether a first attempt makes an item come back. */
export const isMissed = (score: number): boolean => score < missedBelow;

/**
 * The grade of a first attempt: again below 0.6, hard below 0.8, good above; easy only when all is right without a hint in at most
 * half of the expected time.
 */
export function gradeOf(attempt: { score: number; hints: number; elapsed: number; kind: ExerciseKind }): Grade {
  if (attempt.score < 0.6) return 1;
  if (isMissed(attempt.score)) return 2;
  const quick = attempt.elapsed > 0 && attempt.elapsed <= secondsOfKind(attempt.kind) * 500;
  return attempt.score === 1 && attempt.hints === 0 && quick ? 4 : 3;
}
