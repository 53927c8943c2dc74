import { describe, expect, it } from 'vitest';
import { markingOf } from '../../../support/mark.ts';

describe('a verdict with its reason', () => {
  it.each<[boolean, string, number, string[]]>([
    [false, 'satisfaction-only', 1, []],
    [false, 'never', 0, ['never']],
    [true, 'satisfaction-only', 0, ['answer']],
  ])('%s because %s gives %d', (answer, reason, score, feedback) => {
    expect(markingOf('true-false', { answer, reason })).toMatchObject({ score, feedback });
  });
});
