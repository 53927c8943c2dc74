/** Totals of one class. */
export interface ClassSummary {
  n: number;
  mean: number | null;
  median: number | null;
  spread: number | null;
}

/** Two classes, or one class in two terms, side by side. */
export interface ClassComparison {
  one: ClassSummary;
  other: ClassSummary;
  /** Mean of the first less mean of the second. */
  difference: number | null;
  /** The difference in standard deviations (Cohen's d); null when it cannot be computed. */
  effect: number | null;
  /** Too few students on a side to read anything into the difference. */
  small: boolean;
}

/** Fewer students than this on a side say little. */
const few = 15;

export function summariseClass(totals: readonly number[]): ClassSummary {
  const n = totals.length;
  if (n === 0) return { n, mean: null, median: null, spread: null };
  const mean = totals.reduce((sum, total) => sum + total, 0) / n;
  const sorted = totals.toSorted((one, other) => one - other);
  const median = ((sorted[Math.floor((n - 1) / 2)] ?? 0) + (sorted[Math.ceil((n - 1) / 2)] ?? 0)) / 2;
  const spread = n < 2 ? null : Math.sqrt(totals.reduce((sum, total) => sum + (total - mean) ** 2, 0) / (n - 1));
  return { n, mean, median, spread };
}

/** Compares the totals of two classes on the same work. */
export function compareClasses(first: readonly number[], second: readonly number[]): ClassComparison {
  const [one, other] = [summariseClass(first), summariseClass(second)];
  const difference = one.mean === null || other.mean === null ? null : one.mean - other.mean;
  const pooled =
    one.spread === null || other.spread === null
      ? null
      : Math.sqrt(((one.n - 1) * one.spread ** 2 + (other.n - 1) * other.spread ** 2) / (one.n + other.n - 2));
  return {
    one,
    other,
    difference,
    effect: difference === null || !pooled ? null : difference / pooled,
    small: Math.min(one.n, other.n) < few,
  };
}
