import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EditionRow } from '#core/records/edition-row-schema.ts';
import type { EventRow } from '#core/records/event-row-schema.ts';
import type { LearnerRow } from '#core/records/learner-row-schema.ts';
import type { NewRun } from '#core/records/run-records.ts';
import type { RunRow } from '#core/records/run-row-schema.ts';
import type { Rows } from '#core/records/rows.ts';

/** Noon of some Monday: the time at which the tests' rows were made. */
export const noon = 1_790_000_000_000;

/** An edition whose hash is true. */
export function edition(text = '{"format":"rolecall-edition/1"}'): EditionRow {
  return { hash: `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`, text };
}

/** A learner. */
export function learner(values: Partial<LearnerRow> = {}): LearnerRow {
  return { id: 'xiaoman', name: '林小满', initial: '林', colour: 0, createdAt: noon, changedAt: noon, ...values };
}

/** What is known of a run when it begins. */
export function newRun(values: Partial<NewRun> = {}): NewRun {
  return {
    learner: 'xiaoman',
    family: 'complaint-handling',
    slug: 'delivered-not-received',
    locale: 'zh-CN',
    mode: 'practise',
    seed: 'seed-1',
    engineVersion: '1',
    origin: 'live',
    ...values,
  };
}

/** A run as it is stored. */
export function run(values: Partial<RunRow> = {}): RunRow {
  return {
    ...newRun(),
    id: 'run-1',
    edition: edition().hash,
    status: 'open',
    startedAt: noon,
    endedAt: null,
    result: null,
    changedAt: noon,
    ...values,
  };
}

/** The event number `seq` of a run. */
export function event(seq: number, values: Partial<EventRow> = {}): EventRow {
  return { run: 'run-1', seq, at: seq * 1000, type: 'say', payload: { reply: `reply-${seq}` }, ...values };
}

/** The first `count` events of a run. */
export function log(count: number, values: Partial<EventRow> = {}): EventRow[] {
  return Array.from({ length: count }, (_, seq) => event(seq, values));
}

/** One honest row for every table that enters backups, all of one learner or of one class. */
export function oneOfEach(): { [Name in Exclude<keyof Rows, 'keys' | 'locks'>]: Rows[Name] } {
  const document = '{"format":"rolecall-assignment/1"}';
  return {
    learners: learner({ studentNumber: '0012' }),
    editions: edition(),
    runs: run(),
    events: event(0, { type: 'answer', payload: {} }),
    answers: {
      id: 'answer-1',
      learner: 'xiaoman',
      chapter: '09-complaint-handling',
      section: '09.3',
      exercise: 'name-the-worry',
      kind: 'single',
      version: '1',
      response: { picked: 'b' },
      score: 1,
      at: noon,
      elapsed: 9000,
    },
    progress: {
      learner: 'xiaoman',
      chapter: '09-complaint-handling',
      section: '09.3',
      answered: ['name-the-worry'],
      simulated: [],
      submitted: [],
      changedAt: noon,
    },
    cards: {
      learner: 'xiaoman',
      item: 'dimension/empathy',
      chapter: '09-complaint-handling',
      due: noon,
      stability: 2.5,
      difficulty: 5,
      elapsedDays: 0,
      scheduledDays: 2,
      learningSteps: 0,
      repetitions: 1,
      lapses: 0,
      state: 2,
      lastReview: noon,
      changedAt: noon,
    },
    reviews: {
      id: 'review-1',
      learner: 'xiaoman',
      item: 'dimension/empathy',
      rating: 3,
      at: noon,
      elapsed: 4000,
      due: noon,
      state: 0,
      stability: 0,
      difficulty: 0,
      scheduledDays: 2,
    },
    notes: {
      id: 'note-1',
      learner: 'xiaoman',
      chapter: '09-complaint-handling',
      locale: 'zh-CN',
      kind: 'note',
      anchor: { section: 's3', quote: '先处理心情', before: '', after: '再处理事情', offset: 12 },
      text: '实训课要用',
      createdAt: noon,
      changedAt: noon,
    },
    classes: { id: 'class-1', name: '电商2401班', term: '2026 秋', archivedAt: null, createdAt: noon, changedAt: noon },
    students: {
      id: 'student-1',
      class: 'class-1',
      number: '0012',
      name: '林小满',
      group: '',
      leftAt: null,
      changedAt: noon,
    },
    assignments: {
      id: 'copy-1',
      assignment: 'week-5',
      version: 1,
      learner: 'xiaoman',
      class: null,
      title: '第五周',
      opensAt: null,
      dueAt: noon,
      document,
      changedAt: noon,
    },
    submissions: {
      id: 'attempt-1',
      assignment: 'week-5',
      learner: 'xiaoman',
      class: null,
      student: null,
      at: noon,
      verdict: null,
      document,
    },
    returns: {
      id: 'return-1',
      assignment: 'week-5',
      learner: 'xiaoman',
      class: null,
      student: null,
      at: noon,
      document,
    },
    marks: {
      id: 'mark-1',
      class: 'class-1',
      student: 'student-1',
      assignment: 'week-5',
      item: 'C01',
      source: 'instructor',
      rater: '',
      points: 87.5,
      detail: {},
      comment: '开场很好',
      changedAt: noon,
    },
    outbox: {
      id: 'statement-1',
      learner: 'xiaoman',
      statement: { verb: 'completed' },
      createdAt: noon,
      tries: 0,
      nextTryAt: noon,
    },
    settings: { owner: 'xiaoman', name: 'speech-rate', value: 1.25, changedAt: noon },
  };
}
