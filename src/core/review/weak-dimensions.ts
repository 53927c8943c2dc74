import type { Dimension } from '../scenario/names.ts';
import type { Score } from '../scoring/score-types.ts';
import type { Grade } from './grade.ts';

/** Below this value of 100 a dimension of a call becomes a card. */
export const weakBelow = 60;

/** Dimensions of a finished call that are to be reviewed, the weakest first. Those that did not count in this call are left out. */
export function weakDimensions({ dimensions }: Pick<Score, 'dimensions'>): { dimension: Dimension; value: number }[] {
  return dimensions
    .filter(({ weight, value }) => weight > 0 && value < weakBelow)
    .map(({ dimension, value }) => ({ dimension, value }))
    .sort((one, other) => one.value - other.value);
}

/** What a later call says about a dimension that has a card already. */
export function gradeOfDimension(value: number): Grade {
  if (value < 40) return 1;
  if (value < weakBelow) return 2;
  return value < 85 ? 3 : 4;
}
