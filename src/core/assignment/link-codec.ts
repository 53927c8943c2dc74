import { fromBase64url, toBase64url } from '../shared/base64url.ts';
import { parseUntrusted } from '../shared/parse-untrusted.ts';
import { failure, success } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { signedAssignmentSchema } from './assignment-schema.ts';
import type { SignedAssignment } from './assignment-schema.ts';
import { classProblem } from './class-trouble.ts';
import type { Compression } from './compression.ts';
import { findCode } from './find-code.ts';
import { invalidAt } from './invalid-at.ts';
import { largestExpanded } from './limits.ts';
import { lengthenAssignment, shortenAssignment } from './short-assignment.ts';

/** The code of an assignment: `1d` (version and codec) and base64url of deflated JSON. It stands in a link after `#`, in a QR code, or alone. */
export async function encodeAssignment(signed: SignedAssignment, compression: Compression): Promise<string> {
  return `1d${toBase64url(await compression.deflate(JSON.stringify(shortenAssignment(signed))))}`;
}

/**
 * Finds and reads the code of an assignment in a link or in any pasted text. The signature is not looked at here.
 * @param text anything that anybody may have sent
 */
export async function decodeAssignment(text: string, compression: Compression): Promise<Result<SignedAssignment>> {
  const code = findCode(text);
  if (!code.ok) return code;
  const bytes = fromBase64url(code.value);
  if (bytes === null) return failure(classProblem('damaged', 'link'));
  const expanded = await compression.inflate(bytes, largestExpanded);
  if (!expanded.ok) return expanded;
  const parsed = parseUntrusted(expanded.value, largestExpanded);
  if ('distrust' in parsed) return failure(classProblem(parsed.distrust, 'link'));
  const signed = signedAssignmentSchema.safeParse(lengthenAssignment(parsed.value));
  return signed.success ? success(signed.data) : failure(invalidAt(signed.error, 'link'));
}

/** The link that opens an assignment. */
export const assignmentLink = (page: string, code: string): string => `${page}#${code}`;
