import { performance } from 'node:perf_hooks';
import type { Assignment, SignedAssignment } from '#core/assignment/assignment-schema.ts';
import { issueAssignment } from '#core/assignment/issue-assignment.ts';
import type { Signer } from '#core/assignment/keys.ts';
import { seedOf } from '#core/assignment/seed-of.ts';
import { isDeskEdition } from '#core/desk/desk-edition.ts';
import { compile } from '#core/engine/compile.ts';
import { playStrategy } from '#core/engine/trainees/play.ts';
import { cheapStrategies } from '#core/engine/trainees/strategies.ts';
import { findAnomalies } from '#core/evidence/anomalies.ts';
import { noExercises } from '#core/evidence/books.ts';
import { makeRun } from '#core/evidence/make-run.ts';
import { makeSubmission } from '#core/evidence/make-submission.ts';
import { readSubmission, writeSubmission } from '#core/evidence/submission-file.ts';
import { knownEngines, verifySubmission } from '#core/evidence/verify-submission.ts';
import type { Collected } from '#core/gradebook/collected.ts';
import { gradebookOf, instructorOnly } from '#core/gradebook/gradebook.ts';
import { mergeCollected } from '#core/gradebook/merge-collected.ts';
import type { StudentRow } from '#core/records/student-row-schema.ts';
import { toEventRow } from '#core/records/timed-event.ts';
import type { Edition } from '#core/engine/edition.ts';
import { toRunResult } from '#core/scoring/run-result.ts';
import { scoreRun } from '#core/scoring/score.ts';
import { editionShelf } from '../evidence/edition-shelf.ts';
import { nodeCompression } from '../evidence/node-compression.ts';
import { checkSignature, freshSigner } from '../evidence/node-signatures.ts';

const began = 1_790_000_000_000;
const attemptsEach = 5;

/**
 * Collects a class: makes submissions as devices do, then reads, verifies, merges and grades them as the instructor's side does.
 * Prints time per file, longest task and heap.
 * @param args number of submissions; 1,000 without
 * @returns 1 when a file that should be verified is not
 */
export async function run(args: string[]): Promise<number> {
  const size = Number(args[0] ?? 1000);
  const shelf = editionShelf();
  const [hash, edition] = [...shelf.editions].find(([, one]) => one.locale === 'zh-CN' && !isDeskEdition(one)) ?? [];
  if (hash === undefined || edition === undefined || isDeskEdition(edition)) {
    console.error('There is no simulation to play. Add one below simulations/.');
    return 1;
  }
  const instructor = await freshSigner();
  const assignment = await assignmentOn(edition, instructor);
  const roster: StudentRow[] = Array.from({ length: size }, (_, index) => ({
    id: `student-${String(index)}`, class: 'class', number: String(index).padStart(5, '0'), name: `学生${String(index)}`, group: '', leftAt: null, changedAt: began,
  })); // prettier-ignore
  const files: string[] = [];
  for (const { number, name } of roster)
    files.push(await submissionOf({ number, alias: name }, assignment, edition, hash));
  const weight = files.reduce((sum, file) => sum + Buffer.byteLength(file), 0);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let peak = before;
  const times: number[] = [];
  let collected: Collected[] = [];
  const checks = {
    editions: shelf,
    exercises: noExercises,
    engines: knownEngines,
    checkSignature,
    assignmentOf: () => assignment,
  };
  const start = performance.now();
  for (const file of files) {
    const from = performance.now();
    const read = await readSubmission(file, nodeCompression);
    if (read.ok && read.value.format === 'rolecall-submission/1') {
      collected.push({ report: await verifySubmission(read.value, checks), receivedAt: began, student: null });
    }
    times.push(performance.now() - from);
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
  const verifiedAt = performance.now();
  collected = mergeCollected(collected, collected);
  const grades = gradebookOf({
    assignment,
    collected,
    roster,
    adjustments: [],
    marks: [],
    exercises: noExercises,
    weightsOf: () => instructorOnly,
  });
  const gradedAt = performance.now();
  const anomalies = findAnomalies(collected.map(({ report }) => report));
  const endedAt = performance.now();
  const verified = collected.filter(({ report }) => report.verdict === 'verified').length;
  const graded = grades.filter(({ total }) => total !== null && total > 0).length;
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(2);
  const mebibytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  console.log(
    `${String(size)} submissions × ${String(attemptsEach)} attempts, ${mebibytes(weight)} MB of files, ${(weight / size / 1024).toFixed(1)} KB each`,
  );
  console.log(`| read and verified | ${String(verified)} of ${String(size)} |`);
  console.log(`| total | ${((verifiedAt - start) / 1000).toFixed(2)} s |`);
  console.log(`| per file: median, 95 % within, longest task | ${at(0.5)} ms, ${at(0.95)} ms, ${at(1)} ms |`);
  console.log(
    `| merged twice and graded (${String(graded)} rows with a mark) | ${(gradedAt - verifiedAt).toFixed(0)} ms |`,
  );
  console.log(`| anomalies (${String(anomalies.length)}) | ${(endedAt - gradedAt).toFixed(0)} ms |`);
  console.log(`| heap before, at most while verifying | ${mebibytes(before)} MB, ${mebibytes(peak)} MB |`);
  return verified === size ? 0 : 1;
}

async function assignmentOn({ id: { family, slug } }: Edition, signer: Signer): Promise<SignedAssignment> {
  const issued = await issueAssignment(
    {
      id: 'bench', version: 1, nonce: 'YmVuY2htYXJrLWNsYXNz', title: '压力测试', note: '', language: 'any', opensAt: null, dueAt: null, cutOffAt: null,
      late: null, feedback: 'at-once', shuffle: true, student: null, issuer: { name: '陈老师', sealKey: null },
      items: [{ kind: 'simulation', id: '1', weight: 1, passMark: 70, attempts: null, counts: 'best', minutes: null, family, slug, mode: 'practise', editions: [] }],
    },
    signer,
  ); // prettier-ignore
  if (!issued.ok) throw new Error(JSON.stringify(issued.problems));
  return issued.value;
}

/** What one student's device makes: each attempt played by another kind of trainee. */
async function submissionOf(
  learner: { alias: string; number: string },
  assignment: Assignment,
  edition: Edition,
  hash: string,
): Promise<string> {
  const runs = Array.from({ length: attemptsEach }, (_, index) => {
    const number = index + 1;
    const seed = seedOf(assignment, '1', learner.number, number);
    const compiled = compile(edition, seed);
    const strategies = Object.values(cheapStrategies(compiled));
    const strategy = strategies[(Number(learner.number) + index) % strategies.length] ?? (() => undefined);
    const { events, state } = playStrategy(compiled, strategy, seed);
    const attempt = `${learner.number}-${String(number)}`;
    const startedAt = began + number * 3_600_000;
    const { overall, passed } = toRunResult(scoreRun(compiled, state));
    const row = {
      id: attempt, learner: 'me', family: edition.id.family, slug: edition.id.slug, locale: edition.locale, mode: 'practise' as const, edition: hash, seed,
      status: 'finished' as const, startedAt, endedAt: startedAt, engineVersion: '1', origin: 'live' as const, changedAt: startedAt,
      result: { overall, passed, band: 'fail' },
    }; // prettier-ignore
    const pace = 2000 + (Number(learner.number) % 997);
    const rows = events.map((event, seq) => toEventRow(attempt, seq, { at: (seq + 1) * pace, event }));
    return makeRun(row, rows, { assignment, item: '1', number, learner, offset: 480 });
  });
  const handIn = {
    id: `of-${learner.number}`,
    assignment,
    learner,
    note: '',
    now: began + 86_400_000,
    offset: 480,
    number: 1,
  };
  return writeSubmission(await makeSubmission({ runs, answers: [], works: [] }, handIn, await freshSigner()));
}
