import type { JsonValue } from '../records/json-value.ts';

/** How often an option was chosen. */
export interface OptionCount {
  option: string;
  right: boolean;
  /** By everybody, and by the better and the weaker half of the class. */
  all: number;
  upper: number;
  lower: number;
  /** Share of those who answered. */
  share: number;
}

/**
 * The distractor table of a question with options. A wrong option that the better half prefers points at a fault in the question; one
 * that nobody takes is no distractor.
 * @param given answers as an option id or a list of them, with the student's total
 */
export function countOptions(
  given: readonly { given: JsonValue; total: number }[],
  options: readonly string[],
  right: readonly string[],
): OptionCount[] {
  const ranked = given.toSorted((one, other) => other.total - one.total);
  const half = Math.floor(ranked.length / 2);
  const chose = (option: string, among: readonly { given: JsonValue }[]) =>
    among.filter(({ given: answer }) => (Array.isArray(answer) ? answer.includes(option) : answer === option)).length;
  return options.map((option) => ({
    option,
    right: right.includes(option),
    all: chose(option, ranked),
    upper: chose(option, ranked.slice(0, half)),
    lower: chose(option, half === 0 ? [] : ranked.slice(-half)),
    share: ranked.length === 0 ? 0 : chose(option, ranked) / ranked.length,
  }));
}
