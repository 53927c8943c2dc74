/** How far two raters of the same work agree. */
export interface Agreement {
  /** Works that both have rated. */
  n: number;
  /** Share of works that both put on the same level. */
  exact: number;
  /** Share of works no more than one level apart. */
  adjacent: number;
  /** Quadratically weighted kappa: 1 agreement, 0 as by chance; null when neither rater used more than one level. */
  kappa: number | null;
}

/**
 * Agreement on levels, e.g. 0–5.
 * @param pairs level by the first and by the second rater, one pair a work
 * @param levels how many levels there are
 */
export function agreementOnLevels(pairs: readonly (readonly [number, number])[], levels: number): Agreement {
  const n = pairs.length;
  if (n === 0) return { n, exact: 0, adjacent: 0, kappa: null };
  const share = (test: (gap: number) => boolean) =>
    pairs.filter(([one, other]) => test(Math.abs(one - other))).length / n;
  const weight = (one: number, other: number) => ((one - other) / Math.max(1, levels - 1)) ** 2;
  const observed = pairs.reduce((sum, [one, other]) => sum + weight(one, other), 0) / n;
  let expected = 0;
  for (const [one] of pairs) for (const [, other] of pairs) expected += weight(one, other) / (n * n);
  return {
    n,
    exact: share((gap) => gap === 0),
    adjacent: share((gap) => gap <= 1),
    kappa: expected === 0 ? null : 1 - observed / expected,
  };
}

/** How far two raters' points lie apart. */
export interface Distance {
  n: number;
  /** Mean of the differences without their sign. */
  meanAbsolute: number;
  /** Mean of the first rater's points less the second's: who is stricter. */
  bias: number;
  /** Positions of the works that lie furthest apart, at most ten, furthest first. */
  furthest: number[];
}

/** Distance of points, 0–100. */
export function distanceOfPoints(pairs: readonly (readonly [number, number])[]): Distance {
  const n = pairs.length;
  const gaps = pairs.map(([one, other]) => one - other);
  const mean = (values: number[]) => (n === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / n);
  const furthest = gaps
    .map((gap, index) => ({ gap: Math.abs(gap), index }))
    .filter(({ gap }) => gap > 0)
    .sort((one, other) => other.gap - one.gap || one.index - other.index);
  return {
    n,
    meanAbsolute: mean(gaps.map(Math.abs)),
    bias: mean(gaps),
    furthest: furthest.slice(0, 10).map(({ index }) => index),
  };
}
