import { failure, success } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { accessAt } from './access-at.ts';
import type { Access } from './access-at.ts';
import { classProblem } from './class-trouble.ts';
import type { ItemTerms } from './terms-of.ts';

/**
 * Whether a student may begin one more attempt now.
 * @param used attempts begun so far, whether finished or not
 * @returns `open` or `late`, or why not
 */
export function mayBegin(terms: ItemTerms, used: number, now: number): Result<Access> {
  const access = accessAt(terms, now);
  if (access === 'early') return failure(classProblem('not-open-yet', 'assignment'));
  if (access === 'closed') return failure(classProblem('closed', 'assignment'));
  if (terms.attempts !== null && used >= terms.attempts) return failure(classProblem('no-attempts-left', 'assignment'));
  return success(access);
}
