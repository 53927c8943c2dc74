import type { AssignmentRow } from '../records/assignment-row-schema.ts';
import { writeAssignmentFile } from './assignment-file.ts';
import type { SignedAssignment } from './assignment-schema.ts';

/**
 * The row that keeps an assignment.
 * @param owner the learner who received it, or the class it was issued to
 */
export function assignmentRow(
  signed: SignedAssignment,
  owner: { learner: string } | { class: string },
  { id, now }: { id: string; now: number },
): AssignmentRow {
  return {
    id,
    assignment: signed.id,
    version: signed.version,
    learner: 'learner' in owner ? owner.learner : null,
    class: 'class' in owner ? owner.class : null,
    title: signed.title,
    opensAt: signed.opensAt,
    dueAt: signed.dueAt,
    document: writeAssignmentFile(signed),
    changedAt: now,
  };
}
