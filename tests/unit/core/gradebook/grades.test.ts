import { describe, expect, it } from 'vitest';
import type { AssignmentItem } from '#core/assignment/assignment-schema.ts';
import type { Adjustment } from '#core/assignment/adjustment-schema.ts';
import type { JsonValue } from '#core/records/json-value.ts';
import type { MarkRow } from '#core/records/mark-row-schema.ts';
import type { ExerciseBook } from '#core/evidence/books.ts';
import { makeAnswer } from '#core/evidence/make-answer.ts';
import type { EvidenceAnswer } from '#core/evidence/submission-schema.ts';
import { verifySubmission } from '#core/evidence/verify-submission.ts';
import { gradebookOf } from '#core/gradebook/gradebook.ts';
import { gradebookSheet } from '#core/gradebook/gradebook-sheet.ts';
import { makeReturn, readReturn, writeReturn } from '#core/gradebook/return-file.ts';
import { exerciseShelf } from '#tools/evidence/exercise-shelf.ts';
import { checkSignature } from '#storage/keys/check-signature.ts';
import {
  callItem,
  checksFor,
  handedIn,
  issued,
  noon,
  played,
  signer,
  student,
} from '../../../support/class-builders.ts';
import { must, troublesOf } from '../../../support/must.ts';

const chapter = '09-complaint-handling';
const base = { section: '9.3', level: 1 as const, stem: '问', hints: 0 };
const options = [{ id: 'a', text: '甲' }, { id: 'b', text: '乙' }]; // prettier-ignore
const keyBase = { hints: [], explain: '因为', why: {} };

/** A chapter with three exercises in two sections; the third is marked by people. */
const book: ExerciseBook = {
  find: (_, exercise, version) =>
    version !== 'v1'
      ? undefined
      : exercise === 'essay'
        ? { question: { ...base, id: exercise, kind: 'case', stem: '写' } as never, key: keyBase as never }
        : { question: { ...base, id: exercise, kind: 'single', options }, key: { ...keyBase, right: 'a' } },
  exercisesOf: () => ['one', 'two', 'essay'],
  sectionsOf: () => ['09.3', '09.4'],
};

const answer = (exercise: string, given: JsonValue, values: Partial<EvidenceAnswer> = {}): EvidenceAnswer => ({
  item: 'set', id: `${exercise}-${String(values.round ?? 1)}-${String(values.attempt ?? 1)}`, chapter, section: '09.3', exercise, version: 'v1', round: 1, attempt: 1,
  hints: 0, given, claimed: given === 'a' ? 1 : 0, at: noon, elapsed: 9000, ...values,
}); // prettier-ignore

const setItem = (values: object = {}): AssignmentItem => ({ kind: 'exercises', id: 'set', weight: 1, passMark: 60, attempts: null, counts: 'best', minutes: null, chapter, exercises: [], ...values }); // prettier-ignore
const me = student('0012', { name: '林小满' });

async function grade(
  items: AssignmentItem[],
  answers: EvidenceAnswer[],
  more: { marks?: MarkRow[]; adjustments?: Adjustment[]; runs?: boolean } = {},
) {
  const assignment = await issued({ items });
  const runs = more.runs ? [played(assignment, { item: items.find(({ kind }) => kind === 'simulation')!.id })] : [];
  const report = await verifySubmission(await handedIn(assignment, { answers, runs }), checksFor([assignment], book));
  const collected = [{ report, receivedAt: noon, student: null }];
  const weightsOf = () => ({ self: 10, peer: 20, instructor: 50, company: 20 });
  const [grades] = gradebookOf({ assignment, collected, roster: [me], adjustments: more.adjustments ?? [], marks: more.marks ?? [], exercises: book, weightsOf }); // prettier-ignore
  return { assignment, report, grades: grades! };
}

const mark = (values: Partial<MarkRow>): MarkRow => ({ id: 'm', class: 'class-1', student: me.id, assignment: 'week-5', item: 'set', source: 'instructor', rater: '', points: 80, detail: { type: 'plain' }, comment: '', changedAt: noon, ...values }); // prettier-ignore

describe('exercises handed in', () => {
  it('are marked again; what was not answered is 0, and what people mark waits', async () => {
    const { grades, report } = await grade(
      [setItem()],
      [answer('one', 'a'), answer('essay', { text: '……' }, { claimed: null })],
    );
    expect(report.verdict).toBe('verified');
    expect(grades.items[0]).toMatchObject({ computed: 50, needsMarking: 1, final: 50, passed: false });
  });

  it('count the last try of a round, with its hints, and the best round', async () => {
    const tries = [
      answer('one', 'b'),
      answer('one', 'a', { attempt: 2, hints: 1, claimed: 0.8 }),
      answer('one', 'a', { round: 2, at: noon + 9 }),
      answer('two', 'a', { round: 2, at: noon + 9 }),
    ];
    const items = [setItem({ exercises: ['one', 'two'] })];
    expect((await grade(items, tries)).grades.items[0]!.attempts.map((one) => one.mark)).toEqual([40, 100]);
    expect((await grade(items, tries)).grades.items[0]!.computed).toBe(100);
    expect(
      (await grade([setItem({ exercises: ['one', 'two'], counts: 'mean' })], tries)).grades.items[0]!.computed,
    ).toBe(70);
    expect((await grade([setItem({ exercises: ['one', 'two'], attempts: 1 })], tries)).grades.items[0]!.computed).toBe(
      40,
    );
  });

  it.each([
    ['claim more than they are worth', answer('one', 'b', { claimed: 1 }), 'altered', 'answer-differs'],
    ['are of a wording that nobody knows', answer('one', 'a', { version: 'v0' }), 'unverifiable', 'exercise-unknown'],
    [
      'rate themselves',
      answer('essay', { text: '我很好', ratings: { all: 1 } }, { claimed: 1 }),
      'verified',
      'needs-marking',
    ],
  ])('do not count when they %s', async (_, one, verdict, reason) => {
    const { report, grades } = await grade([setItem({ exercises: [one.exercise] })], [one]);
    expect([report.verdict, report.answers[0]!.reasons[0]!.id]).toEqual([verdict, reason]);
    expect(grades.items[0]!.computed).toBeNull();
  });

  it('do no harm when a response is none of its kind', async () => {
    const shelf = exerciseShelf();
    const assignment = await issued({ items: [setItem()] });
    const junk: JsonValue[] = [null, 7, 'x', [], [[]], {}, { __text: [] }, [null], { a: { b: 1 } }, true];
    const known = shelf.exercisesOf(chapter)!;
    const { deriveKey, deriveQuestion } = await import('#core/exercise/derive-question.ts');
    const { exerciseVersion } = await import('#core/evidence/exercise-version.ts');
    const { exercisesSchema } = await import('#core/exercise/exercise-schema.ts');
    const { parseYaml } = await import('#tools/files/parse-yaml.ts');
    const exercises = must(parseYaml(`content/chapters/${chapter}/exercises.yaml`, exercisesSchema)).value;
    const context = { locale: 'zh-CN' as const, actLabels: {} };
    const wordings = exercises.map(
      (exercise) => [exercise.id, deriveQuestion(exercise, context), deriveKey(exercise, context)] as const,
    );
    const own: ExerciseBook = { ...book, find: (_, id, version) => wordings.flatMap(([name, question, key]) => (name === id && version === exerciseVersion(question, key) ? [{ question, key }] : []))[0] }; // prettier-ignore
    const answers = wordings.flatMap(([id, question, key]) =>
      junk.map((given, index) =>
        answer(id, given, { id: `${id}-${String(index)}`, version: exerciseVersion(question, key), claimed: 1 }),
      ),
    );
    const report = await verifySubmission(await handedIn(assignment, { answers }), checksFor([assignment], own));
    expect(known.length).toBeGreaterThan(5);
    for (const { score, verdict } of report.answers)
      expect([score === null || (score >= 0 && score <= 1), verdict === 'verified' && (score ?? 0) > 0]).toEqual([
        true,
        false,
      ]);
  });

  it('come out of the records with what was answered, the try and the hints', () => {
    const row = { id: 'x', learner: 'me', chapter, section: '09.3', exercise: `${chapter}/one`, kind: 'single', version: 'v1', response: { given: 'a', attempt: 2, hints: 1, mixed: false }, score: 0.8, at: noon, elapsed: 9000 }; // prettier-ignore
    expect(makeAnswer(row, 'set', 3)).toMatchObject({
      exercise: 'one',
      round: 3,
      attempt: 2,
      hints: 1,
      given: 'a',
      claimed: 0.8,
    });
  });
});

describe('a chapter', () => {
  it('is worked through as far as its sections show sound answers', async () => {
    const item: AssignmentItem = { kind: 'chapter', id: 'read', weight: 1, passMark: null, chapter };
    const answers = [
      answer('one', 'b', { item: 'read' }),
      answer('two', 'a', { item: 'read', section: '09.4', version: 'v0' }),
    ];
    expect((await grade([item], answers.slice(0, 1))).grades.items[0]!.computed).toBe(50);
    expect((await grade([item], answers)).grades.items[0]!.attempts[0]!.mark).toBe(50);
  });
});

describe('what people decide', () => {
  it('stands, with its reason, beside what was computed', async () => {
    const override = mark({
      points: 75,
      detail: { type: 'override', reason: '断网，听了录音' },
      comment: '下次早点交',
    });
    const { grades } = await grade([setItem({ exercises: ['one', 'two'] })], [answer('one', 'a')], {
      marks: [
        mark({ id: 'old', points: 10, detail: { type: 'override', reason: '手误' }, changedAt: noon - 1 }),
        override,
      ],
    });
    expect(grades.items[0]).toMatchObject({
      computed: 50,
      override: { points: 75, reason: '断网，听了录音' },
      final: 75,
      passed: true,
      comments: [{ source: 'instructor', text: '下次早点交' }],
    });
  });

  it('makes the marks of a practical task, in four columns', async () => {
    const item: AssignmentItem = { kind: 'practical', id: 'set', weight: 1, passMark: 60, chapter };
    const marks = [
      mark({ id: 'a', source: 'self', points: 100 }),
      mark({ id: 'b', source: 'peer', rater: '甲', points: 70 }),
      mark({ id: 'c', source: 'peer', rater: '甲', points: 90, changedAt: noon + 1 }),
      mark({ id: 'd', points: 60 }),
    ];
    const { grades } = await grade([item], [], { marks });
    expect(grades.items[0]).toMatchObject({
      computed: 72.5,
      columns: { self: 100, peer: 90, instructor: 60, company: null, missing: ['company'] },
    });
  });

  it('takes an exempt item out of the total', async () => {
    const exempt: Adjustment = {
      id: 'e',
      assignment: 'week-5',
      who: { students: [me.id] },
      item: 'set',
      dueAt: null,
      cutOffAt: null,
      extraAttempts: 0,
      extraTime: 0,
      exempt: true,
      reason: '转学',
    };
    const { grades } = await grade([setItem(), callItem({ weight: 3 })], [], { adjustments: [exempt], runs: true });
    expect(grades.items[0]).toMatchObject({ exempt: true, final: null });
    expect(grades.total).toBe(grades.items[1]!.final);
  });
});

describe('the total', () => {
  it('weighs the items; what is missing is 0 in the total and left out so far', async () => {
    const { grades } = await grade(
      [setItem({ exercises: ['one', 'two'] }), callItem({ weight: 3 })],
      [answer('one', 'a')],
    );
    expect([grades.soFar, grades.total, grades.passed]).toEqual([50, 12.5, false]);
  });

  it('stands in a sheet with the student number as text and marks as numbers', async () => {
    const { assignment, grades } = await grade([setItem({ exercises: ['one'] })], [answer('one', 'a')]);
    const words = {
      number: '学号',
      name: '姓名',
      group: '组',
      total: '总分',
      item: (id: string) => `第${id}项`,
      dimension: (name: string) => name,
    };
    expect(gradebookSheet(assignment, [grades], words)).toMatchObject({
      columns: ['学号', '姓名', '组', '第set项', '总分'],
      rows: [['0012', '林小满', '', 100, 100]],
    });
  });
});

describe('what goes back to the student', () => {
  it('is signed by who issued the assignment and read by the student', async () => {
    const teacher = await signer();
    const assignment = await issued({ items: [setItem({ exercises: ['one'] })] }, teacher);
    const { grades } = await grade([setItem({ exercises: ['one'] })], [answer('one', 'a')], {
      marks: [mark({ detail: { type: 'override', reason: '补交' }, comment: '=cmd <b>好</b>' })],
    });
    const back = await makeReturn(assignment, grades, { id: 'return-1', now: noon, rows: () => ({}) }, teacher);
    const known = (id: string) => (id === 'week-5' ? assignment : undefined);
    const check = (key: string, bytes: Uint8Array, signature: Uint8Array) => checkSignature(key, bytes, signature);
    expect(must(await readReturn(writeReturn(back), known, check))).toMatchObject({
      number: '0012',
      items: [{ final: 80, computed: 100, reason: '补交', comments: [{ text: '=cmd <b>好</b>' }] }],
    });
    expect(troublesOf(await readReturn(writeReturn(back).replace('"final":80', '"final":99'), known, check))).toEqual([
      'class.signature-wrong.what',
    ]);
    const forged = await makeReturn(
      assignment,
      grades,
      { id: 'return-1', now: noon, rows: () => ({}) },
      await signer(),
    );
    expect(troublesOf(await readReturn(writeReturn(forged), known, check))).toEqual(['class.signature-wrong.what']);
    expect(troublesOf(await readReturn(writeReturn(back), () => undefined, check))).toEqual(['class.foreign.what']);
  });
});
