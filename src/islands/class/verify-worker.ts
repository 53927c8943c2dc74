import type { SignedAssignment } from '#core/assignment/assignment-schema.ts';
import { openSubmission } from '#core/evidence/seal-submission.ts';
import { readSubmission } from '#core/evidence/submission-file.ts';
import { knownEngines, verifyRunFile, verifySubmission } from '#core/evidence/verify-submission.ts';
import type { SubmissionReport } from '#core/evidence/verify-submission.ts';
import type { Problem } from '#core/shared/problem.ts';
import { rawDeflate } from '#storage/codec/raw-deflate.ts';
import { looksZipped, unzip } from '#storage/codec/unzip.ts';
import { checkSignature } from '#storage/keys/check-signature.ts';
import { openerOf } from '#storage/keys/opener-of.ts';
import type { KeptSealKey } from '#storage/keys/seal-key.ts';
import { EditionShelf, ExerciseShelf } from './load-books.ts';
import type { ChapterFiles } from './load-books.ts';

/** What the worker is asked. */
export interface VerifyRequest {
  files: (File | string)[];
  assignments: SignedAssignment[];
  chapters: ChapterFiles;
  /** Opens what was sealed to this device. */
  sealKey: KeptSealKey | null;
}

/** What the worker tells: progress, and one line for each file; `null` at the end. */
export interface VerifyNews {
  done: number;
  total: number;
  file: { name: string; text: string; report: SubmissionReport } | { name: string; problem: Problem } | null;
}

type NamedText = { name: string; text: string } | { name: string; problem: Problem };

async function textsOf(file: File | string): Promise<NamedText[]> {
  if (typeof file === 'string') return [{ name: '', text: file }];
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!looksZipped(bytes)) return [{ name: file.name, text: new TextDecoder().decode(bytes) }];
  const found: NamedText[] = [];
  const problems = unzip(bytes, (one) => found.push(one));
  return [...found, ...problems.map((problem) => ({ name: file.name, problem }))];
}

async function verify({ files, assignments, chapters, sealKey }: VerifyRequest): Promise<void> {
  const [editions, exercises] = [new EditionShelf(), new ExerciseShelf(chapters)];
  const openers = sealKey ? [openerOf(sealKey)] : [];
  const checks = {
    editions, exercises, engines: knownEngines, checkSignature,
    assignmentOf: (id: string) => assignments.find((assignment) => assignment.id === id),
  }; // prettier-ignore
  const check = async (text: string): Promise<SubmissionReport | Problem | undefined> => {
    const read = await readSubmission(text, rawDeflate);
    if (!read.ok) return read.problems[0];
    if (read.value.format === 'rolecall-run/1') {
      await editions.fetch([read.value.run.header.edition]);
      return verifyRunFile(read.value, checks);
    }
    const opened = read.value.format === 'rolecall-sealed/1' ? await openSubmission(read.value, openers) : null;
    if (opened && !opened.ok) return opened.problems[0];
    const submission = opened ? opened.value : read.value.format === 'rolecall-submission/1' ? read.value : null;
    if (!submission) return undefined;
    await editions.fetch(submission.runs.map(({ header }) => header.edition));
    await exercises.fetch(submission.answers.map(({ chapter }) => chapter));
    return verifySubmission(submission, checks);
  };
  const texts = (await Promise.all(files.map(textsOf))).flat();
  const tell = (news: VerifyNews) => {
    postMessage(news);
  };
  for (const [index, one] of texts.entries()) {
    const found = 'problem' in one ? one.problem : await check(one.text);
    const at = { done: index + 1, total: texts.length };
    if (found && 'verdict' in found && 'text' in one)
      tell({ ...at, file: { name: one.name, text: one.text, report: found } });
    else if (found && 'what' in found) tell({ ...at, file: { name: one.name, problem: found } });
  }
  tell({ done: texts.length, total: texts.length, file: null });
}

addEventListener('message', ({ data }: MessageEvent<VerifyRequest>) => void verify(data));
