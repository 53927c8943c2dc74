import { weakestSkills } from '../scoring/skills.ts';
import type { StudentGrades } from './gradebook.ts';

/** Why a student stands where they stand. */
export type StandingReason =
  | { type: 'nothing-handed-in' }
  | { type: 'items-missing'; items: string[] }
  | { type: 'below-pass-mark'; items: string[] }
  | { type: 'low-total'; total: number }
  | { type: 'falling'; item: string; from: number; to: number }
  | { type: 'weak-skill'; dimension: string; value: number }
  | { type: 'needs-marking'; items: string[] };

/** Where a student stands, and what to do next. */
export interface Standing {
  bucket: 'excelling' | 'on-track' | 'stuck' | 'not-enough-known';
  reasons: StandingReason[];
  /** The next step to suggest. */
  next:
    | { type: 'remind' }
    | { type: 'practise'; dimension: string }
    | { type: 'repeat'; item: string }
    | { type: 'mark' }
    | { type: 'none' };
}

/** Where the lines run; an instructor may move them. */
export interface StandingLines {
  stuckBelow: number;
  excellingFrom: number;
  /** Points lost between two attempts that count as falling. */
  fall: number;
}

export const usualLines: StandingLines = { stuckBelow: 60, excellingFrom: 90, fall: 15 };

/**
 * Sorts a student by what their work shows, with the reasons.
 * @param due whether the assignment is due: what is missing before counts for nothing
 */
export function standingOf(grades: StudentGrades, due: boolean, lines: StandingLines = usualLines): Standing {
  const asked = grades.items.filter(({ exempt }) => !exempt);
  const ids = (list: typeof asked) => list.map(({ item }) => item);
  const missing = asked.filter(
    ({ attempts, final, columns }) => attempts.length === 0 && final === null && columns === null,
  );
  const failed = asked.filter(({ passed }) => passed === false);
  const waiting = asked.filter(
    ({ final, needsMarking, columns }) => final === null && (needsMarking > 0 || columns !== null),
  );
  const reasons: StandingReason[] = [];
  if (due && grades.handedInAt === null) reasons.push({ type: 'nothing-handed-in' });
  else if (due && missing.length > 0) reasons.push({ type: 'items-missing', items: ids(missing) });
  if (failed.length > 0) reasons.push({ type: 'below-pass-mark', items: ids(failed) });
  if (grades.soFar !== null && grades.soFar < lines.stuckBelow)
    reasons.push({ type: 'low-total', total: grades.soFar });
  for (const { item, attempts } of asked) {
    const marks = attempts.flatMap(({ counts, mark }) => (counts && mark !== null ? [mark] : []));
    const [before, last] = marks.slice(-2);
    if (before !== undefined && last !== undefined && before - last >= lines.fall)
      reasons.push({ type: 'falling', item, from: before, to: last });
  }
  const stuck = reasons.length > 0;
  const [weakest] = weakestSkills(grades.dimensions, 1);
  if (weakest) reasons.push({ type: 'weak-skill', dimension: weakest, value: grades.dimensions[weakest] ?? 0 });
  if (waiting.length > 0) reasons.push({ type: 'needs-marking', items: ids(waiting) });
  const bucket = stuck
    ? 'stuck'
    : grades.soFar === null
      ? 'not-enough-known'
      : grades.soFar >= lines.excellingFrom
        ? 'excelling'
        : 'on-track';
  return { bucket, reasons, next: nextStep(reasons, bucket) };
}

function nextStep(reasons: readonly StandingReason[], bucket: Standing['bucket']): Standing['next'] {
  const has = <Type extends StandingReason['type']>(type: Type) =>
    reasons.find((reason): reason is Extract<StandingReason, { type: Type }> => reason.type === type);
  if (has('nothing-handed-in') || has('items-missing')) return { type: 'remind' };
  const weak = has('weak-skill');
  if (weak && bucket !== 'excelling') return { type: 'practise', dimension: weak.dimension };
  const failed = has('below-pass-mark')?.items[0];
  if (failed !== undefined) return { type: 'repeat', item: failed };
  return has('needs-marking') ? { type: 'mark' } : { type: 'none' };
}
