import type { Grade } from './grade.ts';

/** Below this value of 100 a dimension of a call becomes a card. */
export const weakBelow = 60;

/** What a call says about a dimension: again below 40, hard below 60, good below 85, else easy. */
export function gradeOfDimension(value: number): Grade {
  if (value < 40) return 1;
  if (value < weakBelow) return 2;
  return value < 85 ? 3 : 4;
}
