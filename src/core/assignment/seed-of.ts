import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64url } from '../shared/base64url.ts';
import { canonicalBytes } from '../shared/canonical.ts';
import type { Assignment } from './assignment-schema.ts';
import { normaliseNumber } from './normalise-number.ts';

/**
 * The seed of an attempt at assigned work: computed from the assignment and the student, so that the instructor computes the same and a
 * log copied from somebody else does not fit. Without shuffling everybody gets the same variety.
 * @param attempt 1 for the first
 */
export function seedOf(
  assignment: Pick<Assignment, 'nonce' | 'shuffle'>,
  item: string,
  studentNumber: string,
  attempt: number,
): string {
  const whose = assignment.shuffle ? normaliseNumber(studentNumber) : '';
  return toBase64url(sha256(canonicalBytes([assignment.nonce, item, whose, attempt])).subarray(0, 12));
}
