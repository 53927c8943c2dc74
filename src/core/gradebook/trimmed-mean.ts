/**
 * The mean without the extremes, so that one friend or one enemy decides nothing: from three values on, a tenth at each end is left out,
 * at least one. Null without values.
 */
export function trimmedMean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const cut = values.length < 3 ? 0 : Math.max(1, Math.floor(values.length / 10));
  const kept = values.toSorted((one, other) => one - other).slice(cut, values.length - cut);
  return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}
