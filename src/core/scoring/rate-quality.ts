import { dimensions, type Dimension, type RubricRow } from '../scenario/names.ts';
import { clamp, roundHalfEven } from '../shared/numbers.ts';
import type { RunFacts } from './facts-of-run.ts';
import { rateItems } from './rate-items.ts';
import { ratePenalties } from './rate-penalties.ts';
import type { Rubric } from './rubric-types.ts';
import type { DimensionScore } from './score-types.ts';

/**
 * Process quality: `dim = clamp(100·Σ(m·r)/Σ(m applicable) − penalties)`, each rounded to a whole number, then
 * `Q = Σ weight·dim/100` (rubric.md §3.3). Evidence is added later, where somebody reads it.
 */
export function rateQuality(
  facts: RunFacts,
  row: RubricRow,
  rubric: Rubric,
): { dimensions: DimensionScore[]; quality: number } {
  const items = rateItems(facts, row);
  const penalties = ratePenalties(facts, row);
  const scores = dimensions.map((dimension) =>
    rateDimension(dimension, rubric.weights[row][dimension], items, penalties),
  );
  const quality = scores.reduce((sum, { weight, value }) => sum + (weight * value) / 100, 0);
  return { dimensions: scores, quality: Math.round(quality * 10) / 10 };
}

function rateDimension(
  dimension: Dimension,
  weight: number,
  items: ReturnType<typeof rateItems>,
  penalties: ReturnType<typeof ratePenalties>,
): DimensionScore {
  // prettier-ignore
  let earned = 0;
  let possible = 0;
  for (const { points, rating } of items[dimension]) {
    if (rating === null) continue;
    earned += points * rating;
    possible += points;
  }
  const own = penalties.filter((penalty) => penalty.dimension === dimension);
  const taken = own.reduce((sum, { points }) => sum + points, 0);
  const value = roundHalfEven(clamp((possible === 0 ? 100 : (100 * earned) / possible) - taken));
  return {
    dimension,
    weight,
    value,
    items: items[dimension].map(({ id, points, rating }) => ({ id, dimension, points, rating, evidence: [] })),
    penalties: own.map(({ id, points, count }) => ({ id, dimension, points, count, evidence: [] })),
  };
}
