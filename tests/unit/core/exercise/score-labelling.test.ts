import { describe, expect, it } from 'vitest';
import { markingOf } from '../../../support/mark.ts';

describe('a labelling', () => {
  it.each<[Record<string, string[]>, number, string[]]>([
    [{ a1: ['empathise-generic'], a2: ['commit', 'take-action'] }, 1, []],
    [{ a1: ['empathise-generic'], a2: ['commit'] }, 0.75, ['a2']],
    [{ a1: ['empathise-generic'] }, 0.5, []],
    [{ a1: ['empathise-generic', 'take-action', 'commit', 'dismiss'], a2: [] }, 0, ['a1']],
    [{}, 0, []],
  ])('of %j gives %d', (response, score, feedback) => {
    expect(markingOf('labelling', response)).toMatchObject({ score, feedback });
  });
});
