import type { Assignment, AssignmentItem, SignedAssignment } from '#core/assignment/assignment-schema.ts';
import { issueAssignment } from '#core/assignment/issue-assignment.ts';
import type { AssignmentDraft } from '#core/assignment/issue-assignment.ts';
import type { Signer } from '#core/assignment/keys.ts';
import { seedOf } from '#core/assignment/seed-of.ts';
import { compile } from '#core/engine/compile.ts';
import { editionHash } from '#core/engine/edition.ts';
import type { Edition } from '#core/engine/edition.ts';
import type { RunEvent } from '#core/engine/events.ts';
import { playStrategy } from '#core/engine/trainees/play.ts';
import type { Strategy } from '#core/engine/trainees/play.ts';
import { noExercises } from '#core/evidence/books.ts';
import type { ExerciseBook } from '#core/evidence/books.ts';
import { chainOf } from '#core/evidence/chain.ts';
import { makeRun } from '#core/evidence/make-run.ts';
import { makeSubmission } from '#core/evidence/make-submission.ts';
import type { Evidence } from '#core/evidence/make-submission.ts';
import type { EvidenceRun } from '#core/evidence/run-schema.ts';
import type { Submission } from '#core/evidence/submission-schema.ts';
import { knownEngines } from '#core/evidence/verify-submission.ts';
import type { Checks } from '#core/evidence/verify-submission.ts';
import type { StudentRow } from '#core/records/student-row-schema.ts';
import { toEventRow } from '#core/records/timed-event.ts';
import { toRunResult } from '#core/scoring/run-result.ts';
import { scoreRun } from '#core/scoring/score.ts';
import { checkSignature } from '#storage/keys/check-signature.ts';
import { makeSignKey, signerOf } from '#storage/keys/sign-key.ts';
import { must } from './must.ts';
import { noon, run as runRow } from './record-builders.ts';
import { simulationNamed } from './simulations.ts';

export { noon };

/** Noon on a whole minute, as assignments have it. */
export const minute = Math.floor(noon / 60_000) * 60_000;

/** The editions that tests play on, by address and language. */
export const editions: Map<string, Edition> = new Map(
  [simulationNamed('parcel-not-received'), simulationNamed('fridge-day-ten')].flatMap(({ folder, editions: own }) =>
    Object.values(own).map((edition) => [`${folder.family}/${folder.slug} ${edition.locale}`, edition] as const),
  ),
);
const byHash = new Map([...editions.values()].map((edition) => [editionHash(edition), edition]));

/** A fresh signer. */
export const signer = async (): Promise<Signer> => signerOf(await makeSignKey());

/** The item that tests play: a call in exam mode. */
export const callItem = (values: Partial<AssignmentItem> = {}): AssignmentItem =>
  ({
    kind: 'simulation', id: 'call', weight: 1, passMark: 70, attempts: null, counts: 'best', minutes: null,
    family: 'complaint-handling', slug: 'parcel-not-received', mode: 'practise', editions: [], ...values,
  }) as AssignmentItem; // prettier-ignore

/** What an instructor composes. */
export function draft(values: Partial<AssignmentDraft> = {}): AssignmentDraft {
  return {
    id: 'week-5', version: 1, nonce: 'Zm9ydHktdHdvLTQyISE', title: '第5周：投诉处理', note: '', language: 'any', items: [callItem()],
    opensAt: null, dueAt: null, cutOffAt: null, late: null, feedback: 'at-once', shuffle: true, student: null,
    issuer: { name: '陈老师', sealKey: null }, ...values,
  }; // prettier-ignore
}

/** An assignment as it is issued. */
export const issued = async (values: Partial<AssignmentDraft> = {}, by?: Signer): Promise<SignedAssignment> =>
  must(await issueAssignment(draft(values), by ?? (await signer())));

/** A trainee who takes the first reply that was not said yet. */
const firstReply: Strategy = (replies, _random, state) =>
  replies.find((reply) => (state.said[reply.index] ?? 0) === 0) ?? replies[0];

/** What a played run may differ in. */
export interface Play {
  item?: string;
  attempt?: string;
  number?: number;
  student?: string;
  alias?: string;
  startedAt?: number;
  address?: string;
  locale?: string;
  mode?: 'learn' | 'practise' | 'exam';
  strategy?: Strategy;
  /** Milliseconds between events. */
  pace?: number;
  seed?: string;
}

/** Plays a run for an assignment as an honest app records it. */
export function played(assignment: Assignment, play: Play = {}): EvidenceRun {
  const {
    item = 'call',
    attempt = 'run-1',
    number = 1,
    student = '0012',
    alias = '林小满',
    startedAt = noon,
    mode = 'practise',
    pace = 4000,
  } = play;
  const edition = editions.get(
    `${play.address ?? 'complaint-handling/parcel-not-received'} ${play.locale ?? 'zh-CN'}`,
  )!;
  const seed = play.seed ?? seedOf(assignment, item, student, number);
  const compiled = compile(edition, seed);
  const { events, state } = playStrategy(compiled, play.strategy ?? firstReply, `${student} ${String(number)}`);
  const result = toRunResult(scoreRun(compiled, state, mode === 'exam' ? 'certification' : 'training'));
  const row = runRow({
    id: attempt,
    seed,
    mode,
    edition: editionHash(edition),
    startedAt,
    result: { ...result } as never,
    engineVersion: '1',
  });
  const rows = events.map((event: RunEvent, seq) => toEventRow(attempt, seq, { at: (seq + 1) * pace, event }));
  return makeRun(row, rows, { assignment, item, number, learner: { alias, number: student }, offset: 480 });
}

/** The same run with something changed and the chain made anew, as somebody would who knows how it works. */
export function rechained(run: EvidenceRun, change: (copy: EvidenceRun) => void): EvidenceRun {
  const copy = structuredClone(run);
  change(copy);
  const { head, trace } = chainOf(copy);
  return { ...copy, head, trace };
}

/** Hands in runs, signed by a device. */
export async function handedIn(
  assignment: Assignment,
  evidence: Partial<Evidence>,
  {
    student = '0012',
    alias = '林小满',
    id = 'hand-in-1',
    now = noon + 3_600_000,
    number = 1,
    by,
  }: { student?: string; alias?: string; id?: string; now?: number; number?: number; by?: Signer } = {},
): Promise<Submission> {
  const parts = { runs: [], answers: [], works: [], ...evidence };
  const handIn = { id, assignment, learner: { alias, number: student }, note: '', now, offset: 480, number };
  return makeSubmission(parts, handIn, by ?? (await signer()));
}

/** What the instructor checks with. */
export function checksFor(assignments: readonly SignedAssignment[], exercises: ExerciseBook = noExercises): Checks {
  return {
    editions: { find: (hash) => byHash.get(hash) },
    exercises,
    engines: knownEngines,
    checkSignature: (key, bytes, signature) => checkSignature(key, bytes, signature),
    assignmentOf: (id) => assignments.find((one) => one.id === id),
  };
}

/** A student of the class. */
export const student = (number: string, values: Partial<StudentRow> = {}): StudentRow => ({
  id: `student-${number}`, class: 'class-1', number, name: `学生${number}`, group: '', leftAt: null, changedAt: noon, ...values,
}); // prettier-ignore
