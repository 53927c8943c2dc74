import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardRowSchema } from '#core/records/card-row-schema.ts';
import { reviewRowSchema } from '#core/records/review-row-schema.ts';
import { dailyQueue, dailySeconds } from '#core/review/daily-queue.ts';
import { forecast } from '#core/review/forecast.ts';
import { type Grade, gradeOf } from '#core/review/grade.ts';
import { isLeech, releaseLeech } from '#core/review/leech.ts';
import { newCard, reviewCard, type ReviewCard } from '#core/review/review-card.ts';
import { dimensionItem, exerciseItem, readItem } from '#core/review/review-item.ts';
import { gradeOfDimension } from '#core/review/weak-dimensions.ts';

const day = 86_400_000;
const noon = Date.UTC(2026, 8, 7, 4);
const endOfDay = noon + day / 2;
const card = (change: Partial<ReviewCard> = {}): ReviewCard => ({
  ...newCard({
    learner: 'l',
    item: exerciseItem('09-complaint-handling', 'which-step'),
    chapter: '09-complaint-handling',
    now: noon,
  }),
  ...change,
});
const after = (grades: Grade[]): ReviewCard =>
  grades.reduce((one, grade) => reviewCard(one, grade, one.due, 1000).card, card());

describe('a reviewed card', () => {
  it('that was missed comes back tomorrow', () => {
    expect(after([1]).due - noon).toBe(day);
  });

  it('that was known comes back later, and later each time', () => {
    const first = after([3]);
    const second = after([3, 3]);
    expect(first.due - noon).toBeGreaterThan(day);
    expect(second.due - first.due).toBeGreaterThan(first.due - noon);
  });

  it('never waits longer than a term', () => {
    expect(after([4, 4, 4, 4, 4, 4]).scheduledDays).toBeLessThanOrEqual(120);
  });

  it('and its log fit the records', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Grade>(1, 2, 3, 4), { maxLength: 12 }),
        fc.constantFrom<Grade>(1, 2, 3, 4),
        (grades, last) => {
          const { card: next, review } = reviewCard(after(grades), last, noon, 1500);
          expect(cardRowSchema.parse({ ...next, changedAt: noon })).toBeTruthy();
          expect(reviewRowSchema.parse({ ...review, id: 'r' })).toMatchObject({
            rating: last,
            at: noon,
            elapsed: 1500,
          });
        },
      ),
    );
  });
});

describe('the grade of an attempt', () => {
  it.each<[number, number, number, Grade]>([
    [0, 0, 5000, 1],
    [0.59, 0, 5000, 1],
    [0.6, 0, 5000, 2],
    [0.8, 1, 5000, 3],
    [1, 0, 30_000, 3],
    [1, 0, 20_000, 4],
  ])('for the score %d with %d hints after %d ms is %d', (score, hints, elapsed, grade) => {
    expect(gradeOf({ score, hints, elapsed, kind: 'single' })).toBe(grade);
  });
});

describe('today’s queue', () => {
  const named = (item: string, change: Partial<ReviewCard> = {}) => card({ item, ...change });

  it('takes what is due before the day ends, the most forgotten first', () => {
    const fresh = named('exercise/c/fresh', { due: noon, stability: 30 });
    const old = named('exercise/c/old', { due: noon - 3 * day, stability: 1 });
    const future = named('exercise/c/future', { due: endOfDay + 1 });
    const { today, seconds } = dailyQueue([fresh, future, old], endOfDay, 0, () => 60);
    expect(today).toEqual([old, fresh]);
    expect(seconds).toBe(120);
  });

  it('never takes more than a quarter of an hour a day, with what was reviewed before', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 }), fc.nat(1200), (lengths, spent) => {
        const cards = lengths.map((_, index) => named(`exercise/c/${index}`));
        const secondsOf = (one: ReviewCard) => lengths[Number(one.item.split('/')[2])] ?? 0;
        const queue = dailyQueue(cards, endOfDay, spent, secondsOf);
        expect(Math.max(dailySeconds, spent)).toBeGreaterThanOrEqual(spent + queue.seconds);
        expect(queue.today.length + queue.later.length).toBe(cards.length);
      }),
    );
  });

  it('leaves out exercises that are gone', () => {
    expect(dailyQueue([card()], endOfDay, 0, () => 0)).toEqual({ today: [], seconds: 0, later: [], leeches: [] });
  });

  it('sets apart what was forgotten six times, until it was read again', () => {
    const leech = after([3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]);
    expect(leech.lapses).toBe(6);
    expect(isLeech(leech)).toBe(true);
    expect(dailyQueue([leech], leech.due, 0, () => 60)).toMatchObject({ today: [], leeches: [leech] });
    const released = releaseLeech(leech, noon);
    expect(dailyQueue([released], endOfDay, 0, () => 60).today).toEqual([released]);
  });
});

describe('the forecast', () => {
  it('counts fourteen days, with what is overdue today and nothing beyond', () => {
    const dues = [noon - 9 * day, noon, endOfDay, endOfDay + 1, endOfDay + 13 * day, endOfDay + 13 * day + 1];
    const counts = forecast(dues.map((due) => card({ due })), endOfDay); // prettier-ignore
    expect(counts).toEqual([3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });
});

describe('the name of a card', () => {
  it.each([
    [exerciseItem('09-a', 'which'), { type: 'exercise', chapter: '09-a', exercise: 'which' }],
    [dimensionItem('empathy'), { type: 'dimension', dimension: 'empathy' }],
    ['dimension/charm', null],
    ['exercise/09-a', null],
    ['something', null],
  ])('%s is read', (item, read) => {
    expect(readItem(item)).toEqual(read);
  });
});

describe('a dimension of a call', () => {
  it.each([[39, 1], [59, 2], [60, 3], [85, 4]])('with %d is graded %d', (value, grade) => {
    expect(gradeOfDimension(value)).toBe(grade);
  }); // prettier-ignore
});
