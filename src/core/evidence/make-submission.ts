import type { Assignment } from '../assignment/assignment-schema.ts';
import type { Signer } from '../assignment/keys.ts';
import { signDocument } from '../assignment/sign-document.ts';
import type { EvidenceLearner, EvidenceRun, RunFile } from './run-schema.ts';
import { submissionHead } from './submission-head.ts';
import type { EvidenceAnswer, EvidenceWork, Submission } from './submission-schema.ts';

/** Everything that is handed in. */
export interface Evidence {
  runs: EvidenceRun[];
  answers: EvidenceAnswer[];
  works: EvidenceWork[];
  /** Editions to carry along, e.g. old ones that the instructor's site may not have. */
  editions?: { hash: string; text: string }[];
}

/** Who hands in what, when. */
export interface HandIn {
  /** Random. */
  id: string;
  assignment: Pick<Assignment, 'id' | 'version' | 'nonce'>;
  learner: EvidenceLearner;
  note: string;
  now: number;
  /** Minutes that the device's clock is ahead of UTC. */
  offset: number;
  /** 1 for the first hand-in. */
  number: number;
}

/** Makes and signs a submission. */
export async function makeSubmission(evidence: Evidence, handIn: HandIn, signer: Signer): Promise<Submission> {
  const { id, learner, note, now, offset, number } = handIn;
  const { id: assignment, version, nonce } = handIn.assignment;
  const reference = { id: assignment, version, nonce };
  const header = { id, assignment: reference, learner, note, handedInAt: now, offset, number, key: signer.publicKey };
  const parts = { header, ...evidence };
  return signDocument({ format: 'rolecall-submission/1' as const, ...parts, head: submissionHead(parts) }, signer);
}

/** Makes and signs a file with one run. */
export function makeRunFile(run: EvidenceRun, now: number, signer: Signer): Promise<RunFile> {
  return signDocument({ format: 'rolecall-run/1' as const, run, key: signer.publicKey, madeAt: now }, signer);
}
