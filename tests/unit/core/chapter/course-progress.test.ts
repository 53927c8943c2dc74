import { describe, expect, it } from 'vitest';
import { courseProgress } from '#core/chapter/course-progress.ts';
import type { ProgressRow } from '#core/records/progress-row-schema.ts';

const chapters = [
  { folder: '01-one', sections: [['01.1', 1], ['01.2', 2]] },
  { folder: '02-two', sections: [['02.1', 1], ['02.2', 0]] },
] as const; // prettier-ignore

const row = (chapter: string, section: string, answered: string[], changedAt = 1): ProgressRow => ({
  learner: 'me',
  chapter,
  section,
  answered,
  simulated: [],
  submitted: [],
  changedAt,
});

describe('progress in the course', () => {
  it('begins with the first section for a newcomer', () => {
    expect(courseProgress(chapters, [])).toEqual({
      chapters: [
        { folder: '01-one', done: 0, total: 2, isBegun: false },
        { folder: '02-two', done: 0, total: 1, isBegun: false },
      ],
      next: { folder: '01-one', section: '01.1' },
    });
  });

  it('counts a section when all its exercises were answered, and goes on where the learner was last', () => {
    const rows = [row('01-one', '01.1', ['a'], 5), row('01-one', '01.2', ['b'], 9), row('02-two', '02.1', [], 3)];
    const { chapters: counted, next } = courseProgress(chapters, rows);
    expect(counted[0]).toEqual({ folder: '01-one', done: 1, total: 2, isBegun: true });
    expect(next).toEqual({ folder: '01-one', section: '01.2' });
  });

  it('has nothing next when everything was answered', () => {
    const rows = [row('01-one', '01.1', ['a']), row('01-one', '01.2', ['b', 'c']), row('02-two', '02.1', ['d'])];
    expect(courseProgress(chapters, rows).next).toBeNull();
  });
});
