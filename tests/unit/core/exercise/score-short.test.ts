import { describe, expect, it } from 'vitest';
import { markingOf } from '../../../support/mark.ts';

describe('a short answer rated by oneself', () => {
  it.each<[string, Record<string, number>, number, string[]]>([
    ['words', { found: 1, next: 1 }, 1, []],
    ['words', { found: 1, next: 0 }, 0.75, ['next']],
    ['words', { found: 0.5 }, 0.375, ['found', 'next']],
    ['words', { found: 9, next: -9 }, 0.75, ['next']],
    ['  ', { found: 1, next: 1 }, 0, []],
  ])('%j with %j gives %d', (text, ratings, score, feedback) => {
    expect(markingOf('short', { text, ratings })).toMatchObject({ score, feedback });
  });
});
