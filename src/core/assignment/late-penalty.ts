import type { Assignment } from './assignment-schema.ts';

const lengths = { hour: 3_600_000, day: 86_400_000 } as const;

/** How late something is. */
export interface Lateness {
  /** Begun units: 1.3 days are 2. */
  units: number;
  /** Points of 100 that it costs, before the floor. */
  points: number;
}

/** How late work is that came at `at`. In time, without a rule or without a due time it is not late. */
export function latenessOf(late: Assignment['late'], dueAt: number | null, at: number): Lateness {
  if (late === null || dueAt === null || at <= dueAt) return { units: 0, points: 0 };
  const units = Math.ceil((at - dueAt) / lengths[late.per]);
  return { units, points: Math.min(100, units * late.percent) };
}

/** A mark of 0–100 after lateness: never below the floor because of it, and never raised by it. */
export function afterLateness(mark: number, { points }: Lateness, floor: number): number {
  return Math.min(mark, Math.max(floor, mark - points));
}
