import { describe, expect, it } from 'vitest';
import { markingOf } from '../../../support/mark.ts';

describe('a classification', () => {
  it.each<[Record<string, string>, number, string[]]>([
    [{ a: 'complaint', b: 'grumble', c: 'complaint', d: 'grumble' }, 1, []],
    [{ a: 'complaint', b: 'grumble', c: 'complaint', d: 'complaint' }, 0.5, ['d']],
    [{ a: 'complaint', b: 'complaint', c: 'complaint', d: 'complaint' }, 0, ['b', 'd']],
    [{ a: 'complaint' }, 0.25, []],
    [{}, 0, []],
  ])('of %j gives %d', (response, score, feedback) => {
    expect(markingOf('classification', response)).toMatchObject({ score, feedback });
  });
});
