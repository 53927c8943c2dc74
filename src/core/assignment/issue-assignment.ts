import { failure, success } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { assignmentSchema } from './assignment-schema.ts';
import type { Assignment, SignedAssignment } from './assignment-schema.ts';
import { invalidAt } from './invalid-at.ts';
import type { CheckSignature, Signer } from './keys.ts';
import { classProblem } from './class-trouble.ts';
import { checkDocument, signDocument } from './sign-document.ts';

/** What an instructor composes: everything but the key, which the signer brings. */
export type AssignmentDraft = Omit<Assignment, 'format' | 'issuer'> & { issuer: Omit<Assignment['issuer'], 'key'> };

/** Checks and signs a draft. */
export async function issueAssignment(draft: AssignmentDraft, signer: Signer): Promise<Result<SignedAssignment>> {
  const whole = { ...draft, format: 'rolecall-assignment/1', issuer: { ...draft.issuer, key: signer.publicKey } };
  const assignment = assignmentSchema.safeParse(whole);
  if (!assignment.success) return failure(invalidAt(assignment.error, 'assignment'));
  return success(await signDocument(assignment.data, signer));
}

/** Passes an assignment on when its signature fits its content and its issuer's key. */
export async function checkAssignment(
  signed: SignedAssignment,
  check: CheckSignature,
): Promise<Result<SignedAssignment>> {
  const fits = await checkDocument(signed, signed.issuer.key, check);
  return fits ? success(signed) : failure(classProblem('signature-wrong', signed.title));
}
