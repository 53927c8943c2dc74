import type { Result } from '../shared/result.ts';
import { canonicalText } from '../shared/canonical.ts';
import { signedAssignmentSchema } from './assignment-schema.ts';
import type { SignedAssignment } from './assignment-schema.ts';
import { largestExpanded } from './limits.ts';
import { readDocument } from './read-document.ts';

/** The text of an assignment file, and of `document` in the records. */
export const writeAssignmentFile = (signed: SignedAssignment): string => canonicalText(signed);

/** Reads an assignment file. The signature is not looked at here. */
export const readAssignmentFile = (text: string): Result<SignedAssignment> =>
  readDocument(signedAssignmentSchema, 'rolecall-assignment', text, largestExpanded);
