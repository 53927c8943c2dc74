/**
 * Partial credit that guessing does not raise.
 *
 * Choosing among several right ones: `right chosen / right − wrong chosen / wrong`, floored at 0: ticking everything gives 0.
 */
export function creditOfSelection(
  chosen: readonly string[],
  right: readonly string[],
  wrong: readonly string[],
): number {
  const share = (of: readonly string[]) =>
    of.length === 0 ? 0 : of.filter((id) => chosen.includes(id)).length / of.length;
  return Math.max(0, share(right) - share(wrong));
}

/**
 * Giving each of `places` one of `choices`: `(right − wrong / (choices − 1)) / places`, floored at 0, so that answers thrown with
 * dice give 0 on average. A place left empty costs nothing but its point.
 */
export function creditOfPlacing(right: number, wrong: number, places: number, choices: number): number {
  if (places === 0) return 0;
  const lost = choices > 1 ? wrong / (choices - 1) : wrong;
  return Math.max(0, (right - lost) / places);
}

/**
 * Putting things in order: Kendall's tau, `(pairs in order − pairs turned round) / pairs`, floored at 0. An order thrown with dice
 * gives 0 on average; two neighbours swapped cost little.
 * @param given ids as the learner has them; an order that lacks some is 0
 * @param right the same ids in the right order
 */
export function creditOfOrder(given: readonly string[], right: readonly string[]): number {
  if (given.length !== right.length || right.some((id) => !given.includes(id))) return 0;
  if (right.length < 2) return 1;
  const places = given.map((id) => right.indexOf(id));
  let balance = 0;
  places.forEach((place, index) => {
    for (const later of places.slice(index + 1)) balance += later > place ? 1 : -1;
  });
  return Math.max(0, balance / ((right.length * (right.length - 1)) / 2));
}
