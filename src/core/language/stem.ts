/** Endings that English words change without changing what they mean here; the first that fits is cut. */
const endings: [RegExp, string][] = [
  [/^(.{3,})ies$/u, '$1y'],
  [/^(.{2,}(?:ss|sh|ch|x))es$/u, '$1'],
  [/^(.{3,})(?<![su])s$/u, '$1'],
];
const verbEndings: [RegExp, string][] = [
  [/^(.{3,})(?:ing|ed)$/u, '$1'],
  [/^(.{3,})ly$/u, '$1'],
];

/** A word without its ending: `deliveries`, `delivered` and `delivery` meet in one stem often enough to compare wordings. */
export function stem(word: string): string {
  let stemmed = word;
  for (const group of [endings, verbEndings]) {
    const fitting = group.find(([pattern]) => pattern.test(stemmed));
    if (fitting) stemmed = stemmed.replace(fitting[0], fitting[1]);
  }
  // stopped → stopp → stop; refunded → refund; resume, resuming → resum
  return stemmed.replace(/([bdgklmnprt])\1$/u, '$1').replace(/(?<=.{3})[ey]$/u, '');
}
