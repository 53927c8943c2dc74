import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedAssignment } from '#core/assignment/assignment-schema.ts';
import { noExercises } from '#core/evidence/books.ts';
import { findAnomalies } from '#core/evidence/anomalies.ts';
import { verifySubmission } from '#core/evidence/verify-submission.ts';
import type { Collected } from '#core/gradebook/collected.ts';
import { gradebookOf, instructorOnly } from '#core/gradebook/gradebook.ts';
import { mergeCollected } from '#core/gradebook/merge-collected.ts';
import { missingStudents, reportMerge } from '#core/gradebook/report-merge.ts';
import {
  callItem,
  checksFor,
  handedIn,
  issued,
  minute,
  noon,
  played,
  rechained,
  signer,
  student,
} from '../../../support/class-builders.ts';

const hour = 3_600_000;
const roster = [
  student('0012', { name: '林小满' }),
  student('0013'),
  student('0014'),
  student('0015', { name: '甲' }),
  { ...student('0015', { name: '乙' }), id: 'student-0015-b' },
];
let assignment: SignedAssignment;
/** Everything that may lie in an instructor's inbox. */
let inbox: Collected[];

const by = (id: string) => inbox.find(({ report }) => report.id === id)!;

beforeAll(async () => {
  assignment = await issued({
    dueAt: minute + 2 * hour,
    late: { percent: 10, per: 'hour', floor: 0 },
    items: [callItem({ counts: 'last', attempts: 2 } as never)],
  });
  const other = await issued({ id: 'week-6', nonce: 'bGFzdC13ZWVrLWxhc3Q' });
  const device = await signer();
  const run = (number: number, who: string, values = {}) =>
    played(assignment, {
      attempt: `${who}-${String(number)}`,
      number,
      student: who,
      startedAt: noon + number * 600_000,
      ...values,
    });
  const first = run(1, '0012');
  const unfinished = rechained(first, (copy) => copy.events.splice(4));
  const files = [
    await handedIn(assignment, { runs: [unfinished] }, { id: 'half', by: device, now: noon + hour / 2 }),
    await handedIn(assignment, { runs: [first] }, { id: 'first', by: device, now: noon + hour }),
    await handedIn(
      assignment,
      { runs: [first, run(2, '0012'), run(3, '0012')] },
      { id: 'again', by: device, now: noon + 3.5 * hour, number: 2 },
    ),
    await handedIn(
      assignment,
      { runs: [run(1, '0013')] },
      { id: 'other', student: '0013', alias: '学生0013', now: noon + hour },
    ),
    await handedIn(
      assignment,
      { runs: [run(1, '0015')] },
      { id: 'twin', student: '0015', alias: '乙', now: noon + hour },
    ),
    await handedIn(assignment, { runs: [] }, { id: 'stranger', student: '9999', alias: '不认识', now: noon + hour }),
    await handedIn(other, { runs: [] }, { id: 'elsewhere', now: noon + hour }),
  ];
  const tampered = structuredClone(files[1]!);
  tampered.runs[0]!.claimed.overall = 100;
  const checks = checksFor([assignment, other]);
  const reports = await Promise.all([...files, tampered].map((file) => verifySubmission(file, checks)));
  inbox = reports.map((report, index) => ({ report, receivedAt: noon + 10 * hour + index, student: null }));
});

const gradebook = (collected: readonly Collected[]) =>
  gradebookOf({
    assignment,
    collected,
    roster,
    adjustments: [],
    marks: [],
    exercises: noExercises,
    weightsOf: () => instructorOnly,
  });

describe('collecting the same files', () => {
  it('in any order, any number of times, in any portions, gives the same gradebook', () => {
    const once = mergeCollected(inbox);
    const expected = JSON.stringify(gradebook(once));
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(inbox.length - 1), { maxLength: 8 }), { maxLength: 6 }),
        fc.boolean(),
        (portions, reversed) => {
          const rest = reversed ? inbox.toReversed() : inbox;
          const picked = portions.map((portion) => portion.map((index) => inbox[index]!));
          const left = [...picked, rest].reduce<Collected[]>((all, portion) => mergeCollected(all, portion), []);
          const right = [...picked, rest].reduceRight<Collected[]>((all, portion) => mergeCollected(portion, all), []);
          expect(left).toEqual(once);
          expect(right).toEqual(once);
          expect(JSON.stringify(gradebook(left))).toBe(expected);
          expect(findAnomalies(left.map(({ report }) => report))).toEqual(
            findAnomalies(inbox.map(({ report }) => report)),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gives the same whatever order the files are in when nobody merges', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(inbox, { minLength: inbox.length }), (shuffled) => {
        expect(gradebook(shuffled)).toEqual(gradebook(inbox));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the gradebook of these files', () => {
  const cell = (id: string) => gradebook(mergeCollected(inbox)).find((row) => row.student.id === id)!.items[0]!;

  it('counts the last attempt that was allowed, with its lateness, and no more', () => {
    const { attempts, computed } = cell('student-0012');
    const [first, second, third] = attempts;
    expect(attempts.map(({ attempt, counts }) => [attempt, counts])).toEqual([
      ['0012-1', true],
      ['0012-2', true],
      ['0012-3', false],
    ]);
    expect(third!.reasons).toContainEqual({ id: 'too-many-attempts' });
    expect([first!.lateness.units, second!.lateness]).toEqual([0, { units: 2, points: 20 }]);
    expect(computed).toBe(Math.round((second!.mark! - 20) * 10) / 10);
  });

  it('takes a run that was handed in half done as it was when it was finished', () => {
    expect(cell('student-0012').attempts[0]!.reasons).toEqual([]);
  });

  it('is not touched by a changed copy', () => {
    expect(by('first').report.verdict).toBe('verified');
    const without = gradebook(inbox.filter(({ report }) => report.verdict !== 'altered'));
    expect(gradebook(inbox)).toEqual(without);
  });

  it('tells twins under one number apart by name', () => {
    expect([cell('student-0015').attempts.length, cell('student-0015-b').attempts.length]).toEqual([0, 1]);
  });
});

describe('the merge report', () => {
  it('sorts what comes in', () => {
    const [half, first, again] = ['half', 'first', 'again'].map(by);
    const report = reportMerge([half!, first!], [first!, again!, ...inbox.slice(3)], roster, [assignment]);
    const names = (files: string[]) =>
      files
        .map((file) => inbox.find((one) => one.report.file === file)!)
        .map(({ report: { id, verdict } }) => `${id} ${verdict}`)
        .sort();
    expect(names(report.duplicate)).toEqual(['first verified']);
    expect(names(report.newer)).toEqual(['again verified', 'first altered']);
    expect(names(report.conflicting)).toEqual(['first altered']);
    expect(names(report.unknownStudent)).toEqual(['stranger verified']);
    expect(names(report.wrongAssignment)).toEqual(['elsewhere verified']);
    expect(names(report.altered)).toEqual(['first altered']);
    expect(report.added).toHaveLength(6);
  });

  it('names who is missing, and not who has left', () => {
    const gone = student('0016', { leftAt: noon });
    expect(missingStudents(inbox, [...roster, gone], 'week-5').map(({ id }) => id)).toEqual([
      'student-0014',
      'student-0015',
    ]);
  });
});
