import type { Adjustment } from './adjustment-schema.ts';
import type { AssignmentDraft } from './issue-assignment.ts';
import { termsOf } from './terms-of.ts';
import type { AdjustedStudent } from './terms-of.ts';
import type { Assignment } from './assignment-schema.ts';

const wholeMinute = (time: number | null): number | null => (time === null ? null : Math.ceil(time / 60_000) * 60_000);

/**
 * The assignment as one student has it, to be signed and sent to that student: so that the student's device knows of the extension.
 * Items that are not asked of the student are left out; null when none is left.
 */
export function personalCopy(
  assignment: Assignment,
  adjustments: readonly Adjustment[],
  student: AdjustedStudent & { number: string },
): AssignmentDraft | null {
  const terms = assignment.items.map((item) => ({ item, terms: termsOf(assignment, item, adjustments, student) }));
  const asked = terms.filter((one) => !one.terms.exempt);
  const [first] = asked;
  if (first === undefined) return null;
  const latestOf = (field: 'dueAt' | 'cutOffAt') =>
    asked.some((one) => one.terms[field] === null)
      ? null
      : wholeMinute(Math.max(...asked.map((one) => one.terms[field] ?? 0)));
  const items = asked.map(({ item, terms: { attempts, timeLimit } }) =>
    'attempts' in item
      ? { ...item, attempts, minutes: timeLimit === null ? null : Math.ceil(timeLimit / 60_000) }
      : item,
  );
  const { id, version, nonce, title, note, language, opensAt, late, feedback, shuffle, issuer } = assignment;
  const { name, sealKey } = issuer;
  return {
    id, version, nonce, title, note, language, items, opensAt, dueAt: latestOf('dueAt'), cutOffAt: latestOf('cutOffAt'),
    late, feedback, shuffle, student: student.number, issuer: { name, sealKey },
  }; // prettier-ignore
}
