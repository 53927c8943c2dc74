import { canonicalText } from '../shared/canonical.ts';
import { failure } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { fromBase64url, toBase64url } from '../shared/base64url.ts';
import { parseUntrusted } from '../shared/parse-untrusted.ts';
import { classProblem } from '../assignment/class-trouble.ts';
import type { Compression } from '../assignment/compression.ts';
import { largestSubmission } from '../assignment/limits.ts';
import { formatOf, readDocument } from '../assignment/read-document.ts';
import { runFileSchema } from './run-schema.ts';
import type { RunFile } from './run-schema.ts';
import { sealedSubmissionSchema, submissionSchema } from './submission-schema.ts';
import type { SealedSubmission, Submission } from './submission-schema.ts';

/** What a file or a text that is handed in may be. */
export type HandedIn = Submission | SealedSubmission | RunFile;

/** The text of a submission file. */
export const writeSubmission = (handedIn: HandedIn): string => canonicalText(handedIn);

/** The same for pasting and for QR codes: `2d` and base64url of the deflated file. */
export async function encodeSubmission(handedIn: HandedIn, compression: Compression): Promise<string> {
  return `2d${toBase64url(await compression.deflate(writeSubmission(handedIn)))}`;
}

const code = /^\s*(?:.*#)?(\d[a-z])([A-Za-z0-9_-]{40,})\s*$/;

/** Reads what was handed in: the text of a file, or a code. Signature and evidence are not looked at here. */
export async function readSubmission(text: string, compression: Compression): Promise<Result<HandedIn>> {
  if (text.length > largestSubmission) return failure(classProblem('too-big', 'submission'));
  const found = text.trimStart().startsWith('{') ? null : code.exec(text);
  if (!found) return readText(text);
  const [, version, payload = ''] = found;
  if (version !== '2d') return failure(classProblem(version === '1d' ? 'foreign' : 'newer', 'submission'));
  const bytes = fromBase64url(payload);
  if (bytes === null) return failure(classProblem('damaged', 'submission'));
  const expanded = await compression.inflate(bytes, largestSubmission);
  return expanded.ok ? readText(expanded.value) : expanded;
}

function readText(text: string): Result<HandedIn> {
  const parsed = parseUntrusted(text, largestSubmission);
  if ('distrust' in parsed) return failure(classProblem(parsed.distrust, 'submission'));
  const format = formatOf(parsed.value);
  if (format.startsWith('rolecall-run/')) return readDocument(runFileSchema, 'rolecall-run', text, largestSubmission);
  if (format.startsWith('rolecall-sealed/'))
    return readDocument(sealedSubmissionSchema, 'rolecall-sealed', text, largestSubmission);
  return readDocument(submissionSchema, 'rolecall-submission', text, largestSubmission);
}
