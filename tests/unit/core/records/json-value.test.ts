import { describe, expect, it } from 'vitest';
import { isPlainJson } from '#core/records/json-value.ts';

/** A list in a list in a list … */
function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

describe('plain JSON', () => {
  it.each([[null], ['您好'], [0.5], [true], [[]], [{}], [{ reply: 'greet', acts: [{ act: 'greet', quality: 1 }] }]])(
    'lets in %j',
    (value) => expect(isPlainJson(value)).toBe(true),
  );

  it.each([
    ['undefined', undefined],
    ['not a number', Number.NaN],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['a function', { run: () => 1 }],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a big integer', 1n],
  ])('keeps out %s', (_, value) => expect(isPlainJson(value)).toBe(false));

  it.each(['__proto__', 'constructor', 'prototype'])('keeps out the key %s, which could reach a prototype', (key) => {
    expect(isPlainJson(JSON.parse(`{"a":[{"${key}":{"polluted":true}}]}`))).toBe(false);
  });

  it('keeps out what nests deeper than 64, however deep, without running out of stack', () => {
    expect(isPlainJson(nested(64))).toBe(true);
    expect(isPlainJson(nested(65))).toBe(false);
    expect(isPlainJson(nested(200_000))).toBe(false);
  });
});
