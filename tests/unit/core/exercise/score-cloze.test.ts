import { describe, expect, it } from 'vitest';
import { markingOf } from '../../../support/mark.ts';

describe('a passage with blanks', () => {
  it.each<[string, string, number, string[]]>([
    ['listen', 'act', 1, []],
    ['Hear', 'ａｃｔ', 1, []],
    [' listen. ', '“act”', 1, []],
    ['talk', 'act', 0.5, ['one']],
    ['', 'act', 0.5, []],
  ])('filled with %j and %j gives %d', (one, two, score, feedback) => {
    expect(markingOf('cloze', { one, two })).toMatchObject({ score, feedback });
  });
});
