import { describe, expect, it } from 'vitest';
import { both } from '../../../support/exercise-builder.ts';
import { markingOf, sampleOf } from '../../../support/mark.ts';

describe('an ordering', () => {
  it.each<[string, string[], number, string[]]>([
    ['the right order', ['receive', 'listen', 'check', 'agree', 'act'], 1, []],
    ['two neighbours swapped', ['listen', 'receive', 'check', 'agree', 'act'], 0.8, ['listen', 'receive', 'check']],
    ['the last first', ['act', 'receive', 'listen', 'check', 'agree'], 0.2, ['act', 'receive']],
    [
      'the order turned round',
      ['act', 'agree', 'check', 'listen', 'receive'],
      0,
      ['act', 'agree', 'check', 'listen', 'receive'],
    ],
    ['an order that lacks items', ['receive', 'listen'], 0, []],
  ])('gives for %s %j the share %d', (_, response, score, feedback) => {
    expect(markingOf('ordering', response)).toMatchObject({ score, feedback });
  });

  it('is never shown in the right order', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, text: both(id), why: both(id) }));
    for (let seed = 0; seed < 30; seed += 1) {
      const { question, key } = sampleOf('ordering', { id: `seed-${seed}`, items });
      expect(question.items.map(({ id }) => id)).not.toEqual(key.order);
    }
  });
});
