/** Pearson's correlation; null for fewer than three pairs or when one side does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const n = pairs.length;
  if (n < 3) return null;
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / n;
  const [meanOne, meanOther] = [mean(0), mean(1)];
  let [together, one, other] = [0, 0, 0];
  for (const [a, b] of pairs) {
    together += (a - meanOne) * (b - meanOther);
    one += (a - meanOne) ** 2;
    other += (b - meanOther) ** 2;
  }
  return one < 1e-12 || other < 1e-12 ? null : together / Math.sqrt(one * other);
}
