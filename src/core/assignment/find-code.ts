import { failure, success } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { classProblem } from './class-trouble.ts';
import { longestPaste } from './limits.ts';

/** After `#`, or at the start of a line or word: a digit for the version, a letter for the codec, then base64url. */
const inLink = /#(\d[a-z])([A-Za-z0-9_-]{16,})/;
const alone = /(?:^|\s)(\d[a-z])([A-Za-z0-9_-]{40,})/;

/** Finds the code in a link or in pasted text and gives what follows its `1d`. */
export function findCode(text: string): Result<string> {
  if (text.length > longestPaste) return failure(classProblem('too-big', 'link'));
  const found = inLink.exec(text) ?? alone.exec(text);
  if (!found) return failure(classProblem('code-missing', 'link'));
  const [, version, code = ''] = found;
  return version === '1d' ? success(code) : failure(classProblem('newer', 'link'));
}
