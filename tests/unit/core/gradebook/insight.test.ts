import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseItems } from '#core/gradebook/analyse-items.ts';
import { classSkills } from '#core/gradebook/class-skills.ts';
import { compareClasses } from '#core/gradebook/compare-classes.ts';
import { countChoices } from '#core/gradebook/count-choices.ts';
import { countOptions } from '#core/gradebook/count-options.ts';
import type { StudentGrades } from '#core/gradebook/gradebook.ts';
import type { ItemGrade } from '#core/gradebook/grade-item.ts';
import { standingOf } from '#core/gradebook/standing-of.ts';
import { editions, issued, played, student } from '../../../support/class-builders.ts';

describe('item analysis', () => {
  // Six students, best first; item a is easy, b separates, c is turned round.
  const scores = [[1, 1, 0], [1, 1, 0], [1, 1, 0], [1, 0, 1], [1, 0, 1], [0, 0, 1]]; // prettier-ignore
  it('tells easy from hard, and those that separate from those that are turned round', () => {
    const { items, students } = analyseItems(['a', 'b', 'c'], scores);
    expect(students).toBe(6);
    expect(items.map(({ facility }) => facility)).toEqual([5 / 6, 0.5, 0.5]);
    expect(items[2]!.discrimination).toBeLessThan(0);
    expect(items[2]!.warnings).toEqual(['few-students', 'turned-round']);
  });

  it('has the discrimination of a hand calculation, by the rest of the scores', () => {
    // x = 1,1,0,0 against rests 1,0.5,0.5,0: r = 0.25·… = 0.7071.
    const { items } = analyseItems(['x', 'y', 'z'], [[1, 1, 1], [1, 1, 0], [0, 0, 1], [0, 0, 0]]); // prettier-ignore
    expect(items[0]!.discrimination).toBeCloseTo(Math.SQRT1_2, 10);
  });

  it('gives alpha 1 to items that all say the same, and none where nothing varies', () => {
    expect(analyseItems(['a', 'b'], [[1, 1], [0, 0], [1, 1]]).alpha).toBeCloseTo(1, 10); // prettier-ignore
    expect(analyseItems(['a', 'b'], [[1, 1], [1, 1], [1, 1]])).toMatchObject({ alpha: null, standardError: null }); // prettier-ignore
  });

  it('holds for any class: nothing is NaN, n counts answers, the order of students does not matter', () => {
    const row = fc.array(fc.option(fc.constantFrom(0, 0.5, 1)), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const analysis = analyseItems(['a', 'b', 'c', 'd'], rows);
        expect(JSON.stringify(analysis)).not.toContain('NaN');
        expect(
          Object.values(analysis)
            .flat()
            .some((value) => Number.isNaN(value)),
        ).toBe(false);
        for (const { item, n, facility } of analysis.items) {
          expect(n).toBe(rows.filter((one) => one['abcd'.indexOf(item)] !== null).length);
          expect(facility === null || (facility >= 0 && facility <= 1)).toBe(true);
        }
        const turned = analyseItems(['a', 'b', 'c', 'd'], rows.toReversed());
        for (const [index, one] of analysis.items.entries())
          expect(turned.items[index]!.facility ?? 0).toBeCloseTo(one.facility ?? 0, 10);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the distractor table', () => {
  it('counts options overall, in the better and in the weaker half', () => {
    const given = [{ given: 'a', total: 1 }, { given: 'a', total: 0.8 }, { given: ['b', 'c'], total: 0.4 }, { given: 'b', total: 0 }]; // prettier-ignore
    expect(countOptions(given, ['a', 'b', 'c', 'd'], ['a'])).toEqual([
      { option: 'a', right: true, all: 2, upper: 2, lower: 0, share: 0.5 },
      { option: 'b', right: false, all: 2, upper: 0, lower: 2, share: 0.5 },
      { option: 'c', right: false, all: 1, upper: 0, lower: 1, share: 0.25 },
      { option: 'd', right: false, all: 0, upper: 0, lower: 0, share: 0 },
    ]);
  });
});

describe('choices on the graph of a scenario', () => {
  it('are counted once a run and beat', async () => {
    const assignment = await issued();
    const runs = ['1', '2', '3'].map((who) => played(assignment, { student: who }));
    const choices = countChoices(runs, editions.get('complaint-handling/parcel-not-received zh-CN')!);
    expect(choices['opening']).toMatchObject({ visits: 3 });
    for (const { visits, replies, hangUps } of Object.values(choices)) {
      expect(visits).toBeLessThanOrEqual(3);
      expect(Object.values(replies).every((count) => count <= visits)).toBe(true);
      expect(hangUps).toBeLessThanOrEqual(visits);
    }
  });
});

describe('a class', () => {
  it('has skill means over the students who show them', () => {
    expect(
      classSkills([{ dimensions: { empathy: 40, close: 90 } }, { dimensions: { empathy: 70 } }, { dimensions: {} }]),
    ).toEqual([
      { dimension: 'empathy', mean: 55, weak: 1, n: 2 },
      { dimension: 'close', mean: 90, weak: 0, n: 1 },
    ]);
  });

  it('is compared with another, with a warning when it is small', () => {
    expect(compareClasses([80, 90], [60, 70])).toMatchObject({
      difference: 20,
      effect: 20 / Math.sqrt(50),
      small: true,
    });
    expect(compareClasses([], [60])).toMatchObject({ difference: null, effect: null, one: { n: 0, mean: null } });
  });
});

describe('where a student stands', () => {
  const attempt = (mark: number) => ({ counts: true, mark }) as ItemGrade['attempts'][number];
  const item = (values: Partial<ItemGrade> = {}): ItemGrade => ({ item: 'call', exempt: false, attempts: [attempt(85)], computed: 85, override: null, final: 85, passed: true, needsMarking: 0, columns: null, comments: [], ...values }); // prettier-ignore
  const grades = (values: Partial<StudentGrades> = {}): StudentGrades => ({ student: student('1'), items: [item()], soFar: 85, total: 85, dimensions: { empathy: 85 }, passed: true, handedInAt: 1, ...values }); // prettier-ignore
  const none = { items: [item({ attempts: [], computed: null, final: null, passed: null })], soFar: null, total: 0, dimensions: {}, handedInAt: null }; // prettier-ignore

  it.each<[string, Partial<StudentGrades>, boolean, string, string[], unknown]>([
    ['on track', {}, true, 'on-track', [], { type: 'none' }],
    ['excelling', { soFar: 95 }, true, 'excelling', [], { type: 'none' }],
    ['not enough is known before it is due', none, false, 'not-enough-known', [], { type: 'none' }],
    ['stuck without any work once it is due', none, true, 'stuck', ['nothing-handed-in'], { type: 'remind' }],
    [
      'stuck below the pass mark',
      { items: [item({ final: 50, passed: false })], soFar: 50, dimensions: {} },
      true,
      'stuck',
      ['below-pass-mark', 'low-total'],
      { type: 'repeat', item: 'call' },
    ],
    [
      'stuck when falling',
      { items: [item({ attempts: [attempt(90), attempt(70)] })] },
      true,
      'stuck',
      ['falling'],
      { type: 'none' },
    ],
    [
      'on track with a weak skill to practise',
      { dimensions: { empathy: 55 } },
      true,
      'on-track',
      ['weak-skill'],
      { type: 'practise', dimension: 'empathy' },
    ],
    [
      'waiting for a person',
      { items: [item({ final: null, needsMarking: 2 })], soFar: null },
      true,
      'not-enough-known',
      ['needs-marking'],
      { type: 'mark' },
    ],
    [
      'on track when exempt',
      { items: [item({ exempt: true, attempts: [], final: null, passed: null })], soFar: 85 },
      true,
      'on-track',
      [],
      { type: 'none' },
    ],
  ])('%s', (_, values, due, bucket, reasons, next) => {
    const standing = standingOf(grades(values), due);
    expect([standing.bucket, standing.reasons.map(({ type }) => type), standing.next]).toEqual([bucket, reasons, next]);
  });
});
