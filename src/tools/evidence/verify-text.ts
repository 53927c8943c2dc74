import type { SignedAssignment } from '#core/assignment/assignment-schema.ts';
import type { ExerciseBook } from '#core/evidence/books.ts';
import { readSubmission } from '#core/evidence/submission-file.ts';
import { weightOf } from '#core/evidence/reasons.ts';
import { knownEngines, verifyRunFile, verifySubmission } from '#core/evidence/verify-submission.ts';
import type { Checks, SubmissionReport } from '#core/evidence/verify-submission.ts';
import type { EditionBook } from '#core/evidence/books.ts';
import { gradebookOf, instructorOnly } from '#core/gradebook/gradebook.ts';
import { plainScore } from '#core/gradebook/plain-score.ts';
import type { Verdict } from '#core/evidence/reasons.ts';
import { nodeCompression } from './node-compression.ts';
import { checkSignature } from './node-signatures.ts';

/** One line of `npm run verify`. */
export interface VerifiedLine {
  file: string;
  /** Student number, or the alias of someone without; null when the file could not be read. */
  student: string | null;
  verdict: Verdict;
  /** Recomputed, 0–100. */
  score: number | null;
  /** What was found, e.g. `run:result-differs@12`; the words are in the messages `class.reason.…`. */
  reasons: string[];
}

/** What is at hand to check with. */
export interface Shelves {
  editions: EditionBook;
  exercises: ExerciseBook;
  assignments: readonly SignedAssignment[];
}

/** Checks the text of one file. */
export async function verifyText(
  file: string,
  text: string,
  { editions, exercises, assignments }: Shelves,
): Promise<VerifiedLine> {
  const read = await readSubmission(text, nodeCompression);
  const unread = (reason: string): VerifiedLine => ({
    file,
    student: null,
    verdict: 'unverifiable',
    score: null,
    reasons: [reason],
  });
  if (!read.ok) return unread(`unreadable:${read.problems.map(({ what, path }) => [what, ...path].join('/')).join()}`);
  const document = read.value;
  if (document.format === 'rolecall-sealed/1') return unread('sealed');
  const checks: Checks = {
    editions,
    exercises,
    engines: knownEngines,
    checkSignature,
    assignmentOf: (id) => assignments.find((one) => one.id === id),
  };
  const report =
    document.format === 'rolecall-run/1'
      ? await verifyRunFile(document, checks)
      : await verifySubmission(document, checks);
  const { number, alias } = report.learner;
  return {
    file,
    student: number === '' ? alias : number,
    verdict: report.verdict,
    score: scoreOf(report, exercises, assignments),
    reasons: reasonsOf(report),
  };
}

/** By the rules of the assignment when it is at hand, else plainly. Altered work has no score. */
function scoreOf(
  report: SubmissionReport,
  exercises: ExerciseBook,
  assignments: readonly SignedAssignment[],
): number | null {
  if (report.verdict === 'altered') return null;
  const assignment = assignments.find(({ id }) => id === report.assignment?.id);
  if (!assignment) return plainScore(report);
  const { number, alias: name } = report.learner;
  const student = { id: 'student', class: '', number, name, group: '', leftAt: null, changedAt: 0 };
  const collected = [{ report, receivedAt: report.handedInAt, student: student.id }];
  const [grades] = gradebookOf({
    assignment,
    collected,
    roster: [student],
    adjustments: [],
    marks: [],
    exercises,
    weightsOf: () => instructorOnly,
  });
  return grades?.soFar ?? null;
}

function reasonsOf({ reasons, runs, answers }: SubmissionReport): string[] {
  const place = (at: number | undefined) => (at === undefined ? '' : `@${String(at)}`);
  const all = [
    ...reasons.map(({ id }) => id),
    ...runs.flatMap(({ attempt, reasons: own }) => own.map(({ id, at }) => `run ${attempt}: ${id}${place(at)}`)),
    ...answers.flatMap(({ exercise, reasons: own }) =>
      own.filter(({ id }) => weightOf(id) !== 'note').map(({ id }) => `answer ${exercise}: ${id}`),
    ),
  ];
  return [...new Set(all)];
}
