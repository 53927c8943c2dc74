import { clamp } from '../shared/numbers.ts';
import type { MarkDetail } from './mark-detail-schema.ts';

/** Levels that can be clicked, and the share of a row's points that each gives. The middle three are described in the task's rubric. */
export const levelShares = { full: 1, excellent: 0.9, good: 0.8, pass: 0.7, weak: 0.5, none: 0 } as const;
export type RubricLevel = keyof typeof levelShares;

/** The points that a level gives in a row, to half a point. */
export const pointsOfLevel = (level: RubricLevel, rowPoints: number): number =>
  Math.round(levelShares[level] * rowPoints * 2) / 2;

/** What a rubric mark comes to while it is being filled in. */
export interface RubricTotal {
  /** Points over the rows that are marked. */
  earned: number;
  /** Full marks of these rows. */
  possible: number;
  deducted: number;
  /** 0–100 as it stands, unmarked rows as 0. */
  total: number;
  /** Rows without points. */
  unmarked: string[];
}

/** The live total of a rubric mark. Rows of an older rubric that are no more are left out; none gives more than its full marks. */
export function totalRubric(
  rows: readonly { id: string; points: number }[],
  mark: Pick<Extract<MarkDetail, { type: 'rubric' }>, 'rows' | 'deductions'>,
): RubricTotal {
  const given = new Map(Object.entries(mark.rows));
  const marked = rows.filter(({ id }) => given.has(id));
  const earned = marked.reduce((sum, { id, points }) => sum + clamp(given.get(id) ?? 0, 0, points), 0);
  const deducted = mark.deductions.reduce((sum, { points }) => sum + points, 0);
  const full = rows.reduce((sum, { points }) => sum + points, 0);
  return {
    earned,
    possible: marked.reduce((sum, { points }) => sum + points, 0),
    deducted,
    total: full === 0 ? 0 : clamp((100 * (earned - deducted)) / full),
    unmarked: rows.filter(({ id }) => !given.has(id)).map(({ id }) => id),
  };
}
