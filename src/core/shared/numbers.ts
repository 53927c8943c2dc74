/** Limits `value` to `minimum…maximum`. */
export function clamp(value: number, minimum = 0, maximum = 100): number {
  return value < minimum ? minimum : value > maximum ? maximum : value;
}

/** Rounds to one decimal, as scores are shown. */
export function roundToTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Rounds to a whole number, halves to the even neighbour, as the reference model of the rubric does. */
export function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (Math.abs(rest - 0.5) > 1e-9) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}
