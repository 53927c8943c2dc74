import type { SignedAssignment } from '#core/assignment/assignment-schema.ts';
import { codesOf } from '#core/evidence/codes.ts';
import { makeSubmission } from '#core/evidence/make-submission.ts';
import { sealSubmission } from '#core/evidence/seal-submission.ts';
import { encodeSubmission, writeSubmission } from '#core/evidence/submission-file.ts';
import type { HandedIn } from '#core/evidence/submission-file.ts';
import type { LearnerRow } from '#core/records/learner-row-schema.ts';
import type { Records } from '#core/records/records.ts';
import { success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import { rawDeflate } from '#storage/codec/raw-deflate.ts';
import { ownSigner } from '#storage/keys/own-keys.ts';
import { sealText } from '#storage/keys/seal-text.ts';
import { randomId } from '#storage/random-id.ts';
import type { HandedInWork } from '#ui/assignment/handed-in-work.ts';
import { clockOffset, gatherEvidence } from './gather-evidence.ts';

/** The longest text that still makes a code which a phone can scan. */
const longestCode = 1800;

/** Puts everything that was done into one signed file, keeps it, and gives the ways to send it. */
export async function handIn(
  records: Records,
  learner: LearnerRow,
  assignment: SignedAssignment,
  note: string,
  now: number,
): Promise<Result<HandedInWork>> {
  const who = { alias: learner.name, number: learner.studentNumber ?? '' };
  const before = (await records.submissions.list('learner', learner.id)).filter(
    (row) => row.assignment === assignment.id,
  );
  const signer = await ownSigner(records.keys, 'device', now);
  if (!signer.ok) return signer;
  const evidence = await gatherEvidence(records, { id: learner.id, ...who }, assignment, now);
  const place = {
    id: randomId(),
    assignment,
    learner: who,
    note,
    now,
    offset: clockOffset(now),
    number: before.length + 1,
  };
  const submission = await makeSubmission(evidence, place, signer.value);
  let handedIn: HandedIn = submission;
  if (assignment.issuer.sealKey !== null) {
    const sealed = await sealSubmission(submission, assignment.issuer.sealKey, sealText);
    if (!sealed.ok) return sealed;
    handedIn = sealed.value;
  }
  const file = writeSubmission(handedIn);
  const put = await records.submissions.put({
    id: submission.header.id, assignment: assignment.id, learner: learner.id, class: null, student: null, at: now, verdict: null, document: file,
  }); // prettier-ignore
  if (!put.ok) return put;
  void records.safekeeping.askToPersist();
  const code = await encodeSubmission(handedIn, rawDeflate);
  return success({
    name: `${who.number}-${who.alias}-${assignment.title}.rolecall`.replace(/[\\/:*?"<>|]/gu, '_'),
    file, code, qr: code.length > longestCode ? null : await drawn(code), sealed: assignment.issuer.sealKey !== null,
    receipt: {
      at: now, number: place.number, runs: evidence.runs.length, answers: evidence.answers.length,
      file: submission.head.slice(0, 8).toUpperCase(), codes: evidence.runs.map(codesOf),
    },
  }); // prettier-ignore
}

async function drawn(code: string): Promise<string> {
  const { renderSVG } = await import('uqr');
  return `data:image/svg+xml,${encodeURIComponent(renderSVG(code, { ecc: 'L', border: 2, pixelSize: 3 }))}`;
}
