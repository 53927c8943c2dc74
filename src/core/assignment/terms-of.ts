import type { Adjustment } from './adjustment-schema.ts';
import type { Assignment, AssignmentItem } from './assignment-schema.ts';

/** What holds for one student on one item, after extensions and exemptions. */
export interface ItemTerms {
  opensAt: number | null;
  dueAt: number | null;
  cutOffAt: number | null;
  /** Not asked of this student. */
  exempt: boolean;
  /** `null` = as often as one likes. */
  attempts: number | null;
  /** Milliseconds for one attempt; `null` = no limit. */
  timeLimit: number | null;
}

/** As much of a student as adjustments need. */
export interface AdjustedStudent {
  id: string;
  group: string;
}

const latest = (times: (number | null)[], usual: number | null): number | null => {
  const given = times.filter((time) => time !== null);
  return given.length === 0 || usual === null ? usual : Math.max(...given);
};

/**
 * What holds for a student on an item. What was granted to the student in person beats what was granted to the group; among
 * several of a kind the kindest counts. A cut-off is never before the due time.
 */
export function termsOf(
  assignment: Assignment,
  item: AssignmentItem,
  adjustments: readonly Adjustment[] = [],
  student: AdjustedStudent | null = null,
): ItemTerms {
  const here = adjustments.filter(
    (one) => one.assignment === assignment.id && (one.item === null || one.item === item.id),
  );
  const own = here.filter(({ who }) => student !== null && 'students' in who && who.students.includes(student.id));
  const shared = here.filter(
    ({ who }) => student !== null && 'group' in who && student.group !== '' && who.group === student.group,
  );
  const granted = own.length > 0 ? own : shared;
  const extra = (of: (one: Adjustment) => number) => Math.max(0, ...granted.map(of));
  const dueAt = latest(granted.map((one) => one.dueAt), assignment.dueAt); // prettier-ignore
  const cutOffAt = latest(granted.map((one) => one.cutOffAt), assignment.cutOffAt); // prettier-ignore
  const attempts = 'attempts' in item ? item.attempts : null;
  const minutes = 'minutes' in item ? item.minutes : null;
  return {
    opensAt: assignment.opensAt,
    dueAt,
    cutOffAt: cutOffAt === null || dueAt === null ? cutOffAt : Math.max(cutOffAt, dueAt),
    exempt: granted.some(({ exempt }) => exempt),
    attempts: attempts === null ? null : attempts + extra((one) => one.extraAttempts),
    timeLimit: minutes === null ? null : Math.round(minutes * 60_000 * (1 + extra((one) => one.extraTime) / 100)),
  };
}
