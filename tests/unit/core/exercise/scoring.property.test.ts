import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exerciseKinds } from '#core/exercise/exercise-kinds.ts';
import { attemptsAllowed, finalScore } from '#core/exercise/final-score.ts';
import { creditOfOrder, creditOfPlacing, creditOfSelection } from '#core/exercise/guess-corrected.ts';
import { rulesOf } from '#core/exercise/kind-rules.ts';
import { markingOf, sampleOf } from '../../../support/mark.ts';

const ids = ['record', 'label', 'reply', 'withdraw'];
const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('every score', () => {
  it.each(exerciseKinds)('of the kind %s lies between 0 and 1, whatever was tried', (kind) => {
    const { question, key } = sampleOf(kind);
    const { rights, wrongs } = rulesOf(kind).trials(question, key);
    const scores = [...rights, ...wrongs.map(({ response }) => response)].map(
      (one) => rulesOf(kind).score(question, key, one).score,
    );
    expect(scores.filter((score) => score !== null && !(score >= 0 && score <= 1))).toEqual([]);
  });

  it('of a choice does not depend on the order of ticking', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (chosen) => {
        expect(markingOf('multiple', chosen)).toEqual(markingOf('multiple', chosen.toSorted()));
      }),
    );
  });

  it('of an order is between 0 and 1, and 1 only for the right one', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(letters, { minLength: letters.length }), (order) => {
        const score = creditOfOrder(order, letters);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score === 1).toBe(order.join() === letters.join());
      }),
    );
  });
});

describe('guessing', () => {
  it('by ticking everything or nothing earns nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (right, wrong) => {
        const rights = letters.slice(0, right).map((id) => `r${id}`);
        const wrongs = letters.slice(0, wrong).map((id) => `w${id}`);
        expect(creditOfSelection([...rights, ...wrongs], rights, wrongs)).toBe(0);
        expect(creditOfSelection([], rights, wrongs)).toBe(0);
      }),
    );
  });

  it('is expected to earn nothing before the floor where each place has one of several choices', () => {
    for (const choices of [2, 3, 4, 5])
      expect((1 / choices) * 1 - ((choices - 1) / choices) * (1 / (choices - 1))).toBeCloseTo(0);
    expect(average([creditOfPlacing(4, 0, 4, 2), creditOfPlacing(0, 4, 4, 2)])).toBe(0.5);
  });
});

describe('the score that counts', () => {
  it.each([
    [1, 0, 1],
    [1, 1, 0.8],
    [1, 2, 0.6],
    [0.5, 2, 0.1],
    [0.1, 1, 0],
  ])('is for %d after %d hints %d', (score, hints, counted) => {
    expect(finalScore(score, hints)).toBe(counted);
  });

  it('waits for a person where no machine can mark', () => {
    expect(finalScore(null, 1)).toBeNull();
  });

  it.each([
    ['single', 2],
    ['cloze', 3],
    ['short', 1],
  ] as const)('may be tried for, in the kind %s, %d times', (kind, attempts) => {
    expect(attemptsAllowed(kind)).toBe(attempts);
  });
});
