import { describe, expect, it } from 'vitest';
import { markingOf } from '../../../support/mark.ts';

describe('a multiple choice', () => {
  it.each<[string[], number, string[]]>([
    [['record', 'reply'], 1, []],
    [['reply', 'record'], 1, []],
    [['record'], 0.5, []],
    [['record', 'reply', 'label'], 0.5, ['label']],
    [['record', 'label'], 0, ['label']],
    [['record', 'reply', 'label', 'withdraw'], 0, ['label', 'withdraw']],
    [[], 0, []],
  ])('of %j gives %d with feedback %j', (response, score, feedback) => {
    expect(markingOf('multiple', response)).toMatchObject({ score, feedback });
  });
});
