import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { SignedAssignment, Assignment } from '../assignment/assignment-schema.ts';
import type { CheckSignature } from '../assignment/keys.ts';
import { isSoftKey } from '../assignment/public-key.ts';
import { checkDocument } from '../assignment/sign-document.ts';
import { canonicalBytes, canonicalHash } from '../shared/canonical.ts';
import type { EditionBook, ExerciseBook } from './books.ts';
import { carriedEditions } from './carried-editions.ts';
import { verdictOf } from './reasons.ts';
import type { Reason, Verdict } from './reasons.ts';
import type { EvidenceLearner, EvidenceRun, RunFile } from './run-schema.ts';
import { submissionHead } from './submission-head.ts';
import type { EvidenceWork, Submission } from './submission-schema.ts';
import { verifyAnswer } from './verify-answer.ts';
import type { AnswerReport } from './verify-answer.ts';
import { verifyRun } from './verify-run.ts';
import type { RunReport } from './verify-run.ts';

/** What checking a submission gave. Plain data; the only source of marks. */
export interface SubmissionReport {
  /** The hand-in's own id. */
  id: string;
  /** Hash of the whole document: the same file collected twice is one submission. */
  file: string;
  /** Hash that the student's device shows as the end code. */
  head: string;
  /** Over everything in it. */
  verdict: Verdict;
  /** Of the submission itself; runs and answers have their own. */
  reasons: Reason[];
  assignment: { id: string; version: number; nonce: string } | null;
  learner: EvidenceLearner;
  note: string;
  handedInAt: number;
  /** 1 for the first hand-in. */
  number: number;
  /** Public half of the device's key. */
  key: string;
  runs: RunReport[];
  answers: AnswerReport[];
  works: EvidenceWork[];
}

/** What is needed to check submissions. */
export interface Checks {
  editions: EditionBook;
  exercises: ExerciseBook;
  /** Versions of the rules that are at hand (`knownEngines`). */
  engines: readonly string[];
  checkSignature: CheckSignature;
  /** The assignment that a reference names; undefined when it is not known here, e.g. on the command line. */
  assignmentOf: (id: string) => SignedAssignment | Assignment | undefined;
}

/** Versions of the rules that this build can replay. */
export const knownEngines: readonly string[] = ['1'];

const logHash = (events: EvidenceRun['events']): string => bytesToHex(sha256(canonicalBytes(events))).slice(0, 32);

/** Checks a submission: signature, content, assignment, every run and every answer. */
export async function verifySubmission(submission: Submission, checks: Checks): Promise<SubmissionReport> {
  const { header, runs, answers, works } = submission;
  const assignment = checks.assignmentOf(header.assignment.id) ?? null;
  const carried = carriedEditions(submission.editions);
  const reasons: Reason[] = [];
  if (!(await checkDocument(submission, header.key, checks.checkSignature))) reasons.push({ id: 'signature-wrong' });
  if (submission.head !== submissionHead(submission)) reasons.push({ id: 'head-wrong' });
  if (carried.altered) reasons.push({ id: 'edition-altered' });
  if (assignment && assignment.nonce !== header.assignment.nonce) reasons.push({ id: 'other-assignment' });
  if (assignment && header.assignment.version < assignment.version) reasons.push({ id: 'older-version' });
  if (isSoftKey(header.key)) reasons.push({ id: 'soft-key' });
  const runChecks = {
    ...checks, carried: carried.editions, assignment, reference: header.assignment, number: header.learner.number, madeAt: header.handedInAt, logHash,
  }; // prettier-ignore
  const runReports = runs.map((run) => verifyRun(run, runChecks));
  const answerReports = answers.map((answer, index) => verifyAnswer(answer, checks.exercises, index));
  return {
    id: header.id, file: canonicalHash(submission), head: submission.head,
    verdict: verdictOf([...reasons, ...runReports.flatMap((run) => run.reasons), ...answerReports.flatMap((answer) => answer.reasons)]),
    reasons, assignment: header.assignment, learner: header.learner, note: header.note,
    handedInAt: header.handedInAt, number: header.number, key: header.key,
    runs: runReports, answers: answerReports, works,
  }; // prettier-ignore
}

/** Checks a file with one run. */
export async function verifyRunFile(file: RunFile, checks: Checks): Promise<SubmissionReport> {
  const { run, key, madeAt } = file;
  const { header } = run;
  const carried = carriedEditions(file.editions);
  const reasons: Reason[] = [];
  if (!(await checkDocument(file, key, checks.checkSignature))) reasons.push({ id: 'signature-wrong' });
  if (carried.altered) reasons.push({ id: 'edition-altered' });
  if (isSoftKey(key)) reasons.push({ id: 'soft-key' });
  const assignment = header.assignment && (checks.assignmentOf(header.assignment.id) ?? null);
  const report = verifyRun(run, {
    ...checks,
    carried: carried.editions,
    assignment,
    reference: null,
    number: header.learner.number,
    madeAt,
    logHash,
  });
  return {
    id: header.attempt, file: canonicalHash(file), head: run.head, verdict: verdictOf([...reasons, ...report.reasons]), reasons,
    assignment: header.assignment, learner: header.learner, note: '', handedInAt: madeAt, number: header.number, key,
    runs: [report], answers: [], works: [],
  }; // prettier-ignore
}
