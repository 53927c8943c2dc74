import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerEvidence, attemptResponse } from '#core/review/attempt-evidence.ts';
import { masteryLevels, masteryOf, type SectionEvidence } from '#core/review/mastery.ts';

const day = 86_400_000;
const series = (type: SectionEvidence['type'], score: number, count: number, from = 0): SectionEvidence[] =>
  Array.from({ length: count }, (_, index) => ({ type, score, at: from + index }));
const rank = (evidence: SectionEvidence[]) => masteryLevels.indexOf(masteryOf(evidence).level);

describe('the level of a section', () => {
  it.each<[string, SectionEvidence[], string]>([
    ['nothing', [], 'new'],
    ['one right answer', series('answer', 1, 1), 'started'],
    ['one failed answer', series('answer', 0, 1), 'started'],
    ['two right answers', series('answer', 1, 2), 'started'],
    ['three right answers', series('answer', 1, 3), 'practised'],
    ['six right answers', series('answer', 1, 6), 'mastered'],
    ['answers and a good call on the same day', [...series('answer', 1, 4), ...series('call', 0.9, 1, 10)], 'mastered'],
    ['answers and a good call a week later', [...series('answer', 1, 5), ...series('call', 0.9, 1, 8 * day)], 'solid'],
    ['many failed answers', series('answer', 0.2, 9), 'started'],
  ])('after %s is as told', (_, evidence, level) => {
    expect(masteryOf(evidence).level).toBe(level);
  });

  it('falls after a mixed test that went badly, and rises again after one that went well', () => {
    const known = [...series('answer', 1, 6), ...series('mixed', 1, 2, 8 * day)];
    expect(masteryOf(known).level).toBe('solid');
    const failed = [...known, ...series('mixed', 0, 2, 9 * day)];
    expect(masteryOf(failed).level).toBe('practised');
    expect(masteryOf([...failed, ...series('mixed', 1, 6, 10 * day)]).level).toBe('solid');
  });

  const piece = fc.record({
    type: fc.constantFrom('answer' as const, 'retry' as const, 'mixed' as const, 'call' as const, 'task' as const),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    at: fc.nat(60 * day),
  });

  it('has an estimate between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(piece), (evidence) => {
        const { estimate } = masteryOf(evidence);
        expect(estimate).toBeGreaterThanOrEqual(0);
        expect(estimate).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never falls because a piece of evidence was better', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), fc.nat(), (evidence, which) => {
        const better = evidence.map((one, index) => (index === which % evidence.length ? { ...one, score: 1 } : one));
        expect(rank(better)).toBeGreaterThanOrEqual(rank(evidence));
      }),
    );
  });
});

describe('an answer as evidence', () => {
  const attempt = { given: 'x', attempt: 1, hints: 0, score: 1, elapsed: 0, last: true };

  it.each([
    ['first try', attemptResponse(attempt, false), 'answer'],
    ['second try', attemptResponse({ ...attempt, attempt: 2 }, false), 'retry'],
    ['review', attemptResponse(attempt, true), 'mixed'],
    ['row of another version', 'x', 'answer'],
  ])('of a %s has its type', (_, response, type) => {
    expect(answerEvidence({ score: 1, at: 5, response })).toEqual({ type, score: 1, at: 5 });
  });

  it('is none until it was marked', () => {
    expect(answerEvidence({ score: null, at: 5, response: 'x' })).toBeNull();
  });
});
