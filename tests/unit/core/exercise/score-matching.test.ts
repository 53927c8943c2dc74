import { describe, expect, it } from 'vitest';
import { both } from '../../../support/exercise-builder.ts';
import { markingOf, sampleOf } from '../../../support/mark.ts';

const sample = sampleOf('matching');

describe('a matching', () => {
  it('does not tell by its ids what belongs together', () => {
    expect(sample.question.rights.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3', 'r4']);
    expect(sample.question.lefts.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('gives a third for one right pair and takes a ninth for a wrong one', () => {
    const { a = '', b = '' } = sample.key.partner;
    expect(markingOf('matching', { a }).score).toBeCloseTo(1 / 3);
    expect(markingOf('matching', { a, b: a })).toMatchObject({ feedback: ['b'] });
    expect(markingOf('matching', { a, b: a }).score).toBeCloseTo(1 / 3 - 1 / 9);
    expect(markingOf('matching', { a: b, b: a }).score).toBe(0);
  });

  it('offers a right-hand text once where two pairs share it', () => {
    const pair = (id: string, text: string) => ({ id, left: both(id), right: both(text), why: both('why') });
    const { question, key } = sampleOf('matching', {
      pairs: [pair('a', 'same'), pair('b', 'same'), pair('c', 'other')],
      extras: [],
    });
    expect(question.rights).toHaveLength(2);
    expect(key.partner['a']).toBe(key.partner['b']);
  });
});
