import { expect, it } from 'vitest';
import { outlineChapter } from '#core/chapter/outline-chapter.ts';
import { body } from '../../../support/chapter-builder.ts';

it('lists what a text is divided into and what it refers to, with lines of the file', () => {
  const outline = outlineChapter(body, 30);
  expect(outline).toMatchObject({
    sections: ['9.1', '9.2'],
    figures: ['flow'],
    exercises: ['exercise-0', 'exercise-1'],
    exerciseSections: { 'exercise-0': '9.1', 'exercise-1': '9.2' },
    simulations: [],
    components: { Exercise: 2, Figure: 1, Practical: 1, SelfTest: 1 },
  });
  expect(outline.lines['Figure flow']).toBe(34);
});
