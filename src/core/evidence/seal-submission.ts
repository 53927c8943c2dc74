import { failure, success } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { classProblem } from '../assignment/class-trouble.ts';
import type { Opener, SealText } from '../assignment/keys.ts';
import { largestSubmission } from '../assignment/limits.ts';
import { readDocument } from '../assignment/read-document.ts';
import { writeSubmission } from './submission-file.ts';
import { submissionSchema } from './submission-schema.ts';
import type { SealedSubmission, Submission } from './submission-schema.ts';

/** Seals a submission to the instructor's key, so that nobody on the way reads it. */
export async function sealSubmission(
  submission: Submission,
  sealKey: string,
  seal: SealText,
): Promise<Result<SealedSubmission>> {
  const sealed = await seal(writeSubmission(submission), sealKey);
  if (!sealed.ok) return sealed;
  return success({ format: 'rolecall-sealed/1', assignment: submission.header.assignment.id, ...sealed.value });
}

/** Opens a sealed submission with the instructor's keys; the one that it was sealed to is picked. */
export async function openSubmission(
  sealed: SealedSubmission,
  openers: readonly Opener[],
): Promise<Result<Submission>> {
  const opener = openers.find(({ publicKey }) => publicKey === sealed.to);
  if (!opener) return failure(classProblem('seal-wrong-key', 'submission'));
  const text = await opener.open(sealed);
  if (!text.ok) return text;
  return readDocument(submissionSchema, 'rolecall-submission', text.value, largestSubmission);
}
