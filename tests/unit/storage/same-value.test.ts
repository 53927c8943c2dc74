import { describe, expect, it } from 'vitest';
import { sameValue } from '#storage/same-value.ts';

describe('equal values', () => {
  it.each([
    [
      { a: 1, b: [2, { c: null }] },
      { b: [2, { c: null }], a: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [[], []],
    ['客服', '客服'],
  ])('%j and %j are the same', (one, other) => expect(sameValue(one, other)).toBe(true));

  it.each<[unknown, unknown]>([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [null, {}],
    [{ toString: 1 }, { a: 1 }],
    ['1', 1],
  ])('%j and %j are not', (one, other) => expect(sameValue(one, other)).toBe(false));
});
