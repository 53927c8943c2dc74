import { failure, success } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import type { SignedAssignment } from './assignment-schema.ts';
import { classProblem } from './class-trouble.ts';

/** How an assignment that comes in stands to the copy that is here. */
export type Succession = 'same' | 'newer' | 'older';

/**
 * Compares an assignment with the copy of the same id that is here. Only who issued the first may issue another version: anybody can
 * sign, so a sound signature alone says nothing.
 */
export function checkSuccessor(before: SignedAssignment, after: SignedAssignment): Result<Succession> {
  const own = before.id === after.id && before.nonce === after.nonce && before.issuer.key === after.issuer.key;
  if (!own) return failure(classProblem('signature-wrong', after.title, ['issuer']));
  if (before.signature === after.signature) return success('same');
  return success(after.version >= before.version ? 'newer' : 'older');
}
