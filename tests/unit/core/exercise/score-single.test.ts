import { describe, expect, it } from 'vitest';
import { markingOf } from '../../../support/mark.ts';

describe('a single choice', () => {
  it.each([
    ['apologise', { score: 1, parts: [{ id: 'apologise', right: true }], feedback: [] }],
    ['explain', { score: 0, parts: [{ id: 'explain', right: false }], feedback: ['explain'] }],
  ])('answered with %s is marked', (response, marking) => {
    expect(markingOf('single', response)).toEqual(marking);
  });
});
