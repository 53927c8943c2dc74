/** Limits `value` to `minimum…maximum`. */
export function clamp(value: number, minimum = 0, maximum = 100): number {
  return value < minimum ? minimum : value > maximum ? maximum : value;
}

/** Rounds to one decimal, as scores are shown. */
export function roundToTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
