import type { Assignment, SignedAssignment } from '../assignment/assignment-schema.ts';
import { classProblem } from '../assignment/class-trouble.ts';
import type { CheckSignature, Signer } from '../assignment/keys.ts';
import { largestExpanded } from '../assignment/limits.ts';
import { readDocument } from '../assignment/read-document.ts';
import { checkDocument, signDocument } from '../assignment/sign-document.ts';
import { canonicalText } from '../shared/canonical.ts';
import { failure, success } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import type { StudentGrades } from './gradebook.ts';
import { returnSchema } from './return-schema.ts';
import type { ReturnDocument } from './return-schema.ts';

/**
 * Makes and signs what goes back to one student.
 * @param rows points by rubric row of an item, where it was marked by a form
 */
export function makeReturn(
  assignment: Pick<Assignment, 'id' | 'version' | 'nonce'>,
  { student, items, soFar }: StudentGrades,
  { id, now, rows }: { id: string; now: number; rows: (item: string) => Record<string, number> },
  signer: Signer,
): Promise<ReturnDocument> {
  const back = {
    format: 'rolecall-return/1' as const,
    id,
    assignment: { id: assignment.id, version: assignment.version, nonce: assignment.nonce },
    number: student.number,
    at: now,
    total: soFar,
    items: items.filter(({ exempt }) => !exempt).map(({ item, final, computed, override, attempts, comments }) => ({
      item, final, computed, comments, rows: rows(item), reason: override?.reason ?? '',
      late: Math.max(0, ...attempts.filter(({ counts }) => counts).map(({ lateness }) => lateness.points)),
    })),
    key: signer.publicKey,
  }; // prettier-ignore
  return signDocument(back, signer);
}

/** The text of a return file. */
export const writeReturn = (back: ReturnDocument): string => canonicalText(back);

/** Reads a return file and makes sure that it comes from whoever issued the assignment. */
export async function readReturn(
  text: string,
  assignmentOf: (id: string) => SignedAssignment | undefined,
  check: CheckSignature,
): Promise<Result<ReturnDocument>> {
  const read = readDocument(returnSchema, 'rolecall-return', text, largestExpanded);
  if (!read.ok) return read;
  const assignment = assignmentOf(read.value.assignment.id);
  if (assignment?.nonce !== read.value.assignment.nonce) return failure(classProblem('foreign', 'return'));
  const own = read.value.key === assignment.issuer.key && (await checkDocument(read.value, read.value.key, check));
  return own ? success(read.value) : failure(classProblem('signature-wrong', 'return'));
}
