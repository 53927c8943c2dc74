import type { ExerciseKind } from '../exercise/exercise-kinds.ts';
import type { ReviewItem } from './review-item.ts';

/** How long an exercise of each kind takes, in seconds: our estimate, so that a day's queue can be cut to size. */
const seconds: Record<ExerciseKind, number> = {
  single: 40,
  multiple: 60,
  'true-false': 40,
  cloze: 90,
  matching: 100,
  ordering: 90,
  classification: 90,
  numeric: 120,
  labelling: 120,
  rewriting: 150,
  short: 240,
  case: 600,
};

/** Seconds that an exercise of this kind is expected to take. */
export const secondsOfKind = (kind: ExerciseKind): number => seconds[kind];

/** Seconds that a card is expected to take; `kindOf` gives the kind of an exercise, or nothing when it is gone. */
export function secondsOfItem(
  item: ReviewItem,
  kindOf: (chapter: string, exercise: string) => ExerciseKind | undefined,
): number {
  if (item.type === 'dimension') return 120;
  const kind = kindOf(item.chapter, item.exercise);
  return kind === undefined ? 0 : seconds[kind];
}
