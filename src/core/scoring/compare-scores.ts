import type { Dimension } from '../scenario/names.ts';
import type { Score } from './score-types.ts';

/** Two forms side by side: what the other way brought. */
export interface ScoreComparison {
  overall: { one: number; other: number };
  dimensions: { dimension: Dimension; one: number; other: number }[];
  satisfaction: { one: number; other: number };
}

/** Puts a run and its what-if side by side. */
export function compareScores(one: Score, other: Score): ScoreComparison {
  return {
    overall: { one: one.overall, other: other.overall },
    satisfaction: { one: one.outcome.satisfaction, other: other.outcome.satisfaction },
    dimensions: one.dimensions.map(({ dimension, value }, index) => ({
      dimension,
      one: value,
      other: other.dimensions[index]?.value ?? 0,
    })),
  };
}
