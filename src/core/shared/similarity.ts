/** Pairs of neighbouring letters with how often each occurs; spaces and punctuation do not count. */
function pairs(text: string): Map<string, number> {
  const plain = text.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');
  const found = new Map<string, number>();
  for (let index = 0; index + 1 < plain.length; index += 1) {
    const pair = plain.slice(index, index + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

/** How alike two texts are, 0–1: the share of letter pairs that they have in common (Dice). Works for characters and for words. */
export function similarity(one: string, other: string): number {
  const left = pairs(one);
  const right = pairs(other);
  const size = (of: Map<string, number>): number => [...of.values()].reduce((sum, count) => sum + count, 0);
  const whole = size(left) + size(right);
  if (whole === 0) return 0;
  let common = 0;
  for (const [pair, count] of left) common += Math.min(count, right.get(pair) ?? 0);
  return (2 * common) / whole;
}
