import { readAssignmentFile } from '#core/assignment/assignment-file.ts';
import type { SignedAssignment } from '#core/assignment/assignment-schema.ts';
import { issueTextKind } from './issue-text-kind.ts';
import { checkAssignment } from '#core/assignment/issue-assignment.ts';
import { decodeAssignment } from '#core/assignment/link-codec.ts';
import { readReturn } from '#core/gradebook/return-file.ts';
import type { ReturnDocument } from '#core/gradebook/return-schema.ts';
import { success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import { rawDeflate } from '#storage/codec/raw-deflate.ts';
import { checkSignature } from '#storage/keys/check-signature.ts';

/** What a student may receive. */
export type Received =
  { type: 'assignment'; assignment: SignedAssignment } | { type: 'return'; back: ReturnDocument; text: string };

/**
 * Reads a link, pasted text or a file that anybody may have sent, and checks its signature.
 * @param assignmentOf the student's own copy of an assignment
 */
export async function receive(
  text: string,
  assignmentOf: (id: string) => SignedAssignment | undefined,
): Promise<Result<Received>> {
  if (issueTextKind(text) === 'return') {
    const back = await readReturn(text, assignmentOf, checkSignature);
    return back.ok ? success({ type: 'return', back: back.value, text }) : back;
  }
  const read = issueTextKind(text) === 'file' ? readAssignmentFile(text) : await decodeAssignment(text, rawDeflate);
  if (!read.ok) return read;
  const checked = await checkAssignment(read.value, checkSignature);
  return checked.ok ? success({ type: 'assignment', assignment: checked.value }) : checked;
}
