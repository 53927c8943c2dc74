/** How often each pair of neighbouring characters stands in a text. */
function pairsIn(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let place = 0; place + 1 < text.length; place += 1) {
    const pair = text.slice(place, place + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How alike two texts are, from 0 to 1, by the pairs of characters that they share. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  if (one.length < 2 || other.length < 2) return 0;
  const pairs = pairsIn(one);
  let shared = 0;
  for (let place = 0; place + 1 < other.length; place += 1) {
    const pair = other.slice(place, place + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    shared += 1;
  }
  return (2 * shared) / (one.length + other.length - 2);
}
