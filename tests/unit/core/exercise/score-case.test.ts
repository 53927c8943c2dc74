import { describe, expect, it } from 'vitest';
import { markingOf } from '../../../support/mark.ts';

describe('a case', () => {
  it('has no score until somebody has marked it', () => {
    expect(markingOf('case', ['An answer.'])).toEqual({ score: null, parts: [], feedback: [] });
  });
});
