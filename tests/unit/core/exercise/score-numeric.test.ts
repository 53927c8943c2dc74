import { describe, expect, it } from 'vitest';
import { readNumber } from '#core/exercise/numeric/read-number.ts';
import { markingOf } from '../../../support/mark.ts';

describe('a calculation', () => {
  it.each<[string, number, string[]]>([
    ['36', 1, []],
    ['36.5', 1, []],
    ['36.51', 0, []],
    ['３６件', 1, []],
    [' 36.0 件 ', 1, []],
    ['0.36', 0, ['trap-0']],
    ['3.6', 0, ['trap-1']],
    ['about 36', 0, []],
    ['', 0, []],
  ])('answered with %j gives %d', (response, score, feedback) => {
    expect(markingOf('numeric', response)).toMatchObject({ score, feedback });
  });
});

describe('reading a number', () => {
  it.each([
    ['1,250', '', 1250],
    ['１２，５００', '', 12500],
    ['76%', '%', 76],
    ['¥80.50', '元', 80.5],
    ['−3', '', -3],
    ['.5', '', 0.5],
    ['1 250 元', '元', 1250],
    ['3/4', '', null],
    ['1.2.3', '', null],
    ['十', '', null],
  ])('%j in %j is %s', (text, unit, value) => {
    expect(readNumber(text, unit)).toBe(value);
  });
});
