import { describe, expect, it } from 'vitest';
import type { AnswerReport } from '#core/evidence/verify-answer.ts';
import { scoreMatrix } from '#core/gradebook/score-matrix.ts';

const answer = (exercise: string, score: number | null, values: Partial<AnswerReport> = {}): AnswerReport => ({
  id: `${exercise}-1`, item: 'set', chapter: '09', section: '09.3', exercise, version: 'v1', round: 1, attempt: 1, verdict: 'verified', reasons: [], score, given: score === 1 ? 'a' : 'b', at: 1, ...values,
}); // prettier-ignore

describe('the scores of a class', () => {
  it('are those of first tries, with gaps where nothing sound was answered', () => {
    const first = [answer('one', 0), answer('one', 1, { id: 'later', at: 2 }), answer('two', 1)];
    const second = [answer('two', 1, { verdict: 'altered' }), answer('one', 1)];
    const { items, scores, given } = scoreMatrix([first, second, []]);
    expect(items).toEqual(['09/one', '09/two']);
    expect(scores).toEqual([[0, 1], [1, null], [null, null]]); // prettier-ignore
    expect(given.get('09/one')).toEqual([{ given: 'b', total: 0.5 }, { given: 'a', total: 1 }]); // prettier-ignore
  });
});
