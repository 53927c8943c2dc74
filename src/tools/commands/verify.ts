import { readFileSync, statSync } from 'node:fs';
import { readAssignmentFile } from '#core/assignment/assignment-file.ts';
import type { SignedAssignment } from '#core/assignment/assignment-schema.ts';
import { checkAssignment } from '#core/assignment/issue-assignment.ts';
import { largestSubmission } from '#core/assignment/limits.ts';
import { decodeAssignment } from '#core/assignment/link-codec.ts';
import { formatProblem } from '#core/shared/problem.ts';
import type { Result } from '#core/shared/result.ts';
import { editionShelf } from '../evidence/edition-shelf.ts';
import { exerciseShelf } from '../evidence/exercise-shelf.ts';
import { nodeCompression } from '../evidence/node-compression.ts';
import { checkSignature } from '../evidence/node-signatures.ts';
import { verifyText } from '../evidence/verify-text.ts';

const usage = 'npm run --silent verify -- FILE… [--assignment FILE]…';

/**
 * Checks files that were handed in by replaying them; prints one line of JSON a file.
 * @param args files; `--assignment FILE` brings an assignment (file or link), by whose rules work is then judged
 * @returns 1 when any file is not verified, 2 when the command line is of no use
 */
export async function run(args: string[]): Promise<number> {
  const files: string[] = [];
  const assignments: SignedAssignment[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg !== '--assignment') files.push(arg);
    else {
      const read = await openAssignment(args[(index += 1)] ?? '');
      if (!read.ok) {
        console.error(read.problems.map(formatProblem).join('\n'));
        return 2;
      }
      assignments.push(read.value);
    }
  }
  if (files.length === 0) {
    console.error(`No file given. Use: ${usage}`);
    return 2;
  }
  const shelf = editionShelf();
  for (const problem of shelf.problems) console.error(formatProblem(problem));
  const shelves = { editions: shelf, exercises: exerciseShelf(), assignments };
  let unverified = 0;
  for (const file of files) {
    const text = textOf(file);
    const line =
      text === null
        ? { file, student: null, verdict: 'unverifiable', score: null, reasons: ['unreadable:no-such-file-or-too-big'] }
        : await verifyText(file, text, shelves);
    if (line.verdict !== 'verified') unverified += 1;
    console.log(JSON.stringify(line));
  }
  return unverified === 0 ? 0 : 1;
}

function textOf(file: string): string | null {
  try {
    // One sign takes at most four bytes; anything beyond cannot be small enough when it is text.
    return statSync(file).size > largestSubmission * 4 ? null : readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

async function openAssignment(file: string): Promise<Result<SignedAssignment>> {
  const text = textOf(file) ?? file;
  const read = text.trimStart().startsWith('{')
    ? readAssignmentFile(text)
    : await decodeAssignment(text, nodeCompression);
  return read.ok ? checkAssignment(read.value, checkSignature) : read;
}
