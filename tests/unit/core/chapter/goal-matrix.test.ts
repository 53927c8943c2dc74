import { describe, expect, it } from 'vitest';
import { goalMatrix } from '#core/chapter/goal-matrix.ts';

const goals = [
  { id: 'K1', text: 'knows' },
  { id: 'S1', text: 'can' },
];

describe('the matrix of goals', () => {
  it('crosses each goal with its exercises by section and the simulations that use those sections', () => {
    const matrix = goalMatrix({
      goals,
      sections: ['9.1', '9.2'],
      exercises: [
        { id: 'a', section: '9.1', goals: ['K1'] },
        { id: 'b', section: '9.2', goals: ['K1', 'S1'] },
      ],
      scenarios: [{ address: 'x/y', sections: ['9.2'] }],
    });
    expect(matrix).toEqual({
      rows: [
        { goal: goals[0], bySection: { '9.1': ['a'], '9.2': ['b'] }, scenarios: ['x/y'] },
        { goal: goals[1], bySection: { '9.1': [], '9.2': ['b'] }, scenarios: ['x/y'] },
      ],
      unserved: [],
      aimless: [],
    });
  });

  it('names goals without exercises and exercises without goals', () => {
    const exercises = [{ id: 'a', section: '9.1', goals: ['K9'] }];
    const { unserved, aimless } = goalMatrix({ goals, sections: ['9.1'], exercises, scenarios: [] });
    expect({ unserved, aimless }).toEqual({ unserved: ['K1', 'S1'], aimless: ['a'] });
  });
});
