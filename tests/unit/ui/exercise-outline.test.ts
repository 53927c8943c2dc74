import { describe, expect, it } from 'vitest';
import { outlineExercise } from '#ui/chapter/exercise-outline.ts';
import { both, buildChapter } from '../../support/chapter-builder.ts';

const base = buildChapter().exercises[0]!;
const outline = (fields: Record<string, unknown>) => outlineExercise({ ...base, ...fields }, 'zh-CN');

describe('an exercise without JavaScript', () => {
  it('shows options, and neither the answer nor its reasons', () => {
    const options = [
      { id: 'a', text: both('先道歉'), right: true },
      { id: 'b', text: both('先解释'), why: both('客户还没说完') },
    ];
    expect(outline({ kind: 'single', options })).toEqual({
      stem: '问题',
      lists: [{ items: ['先道歉', '先解释'], marks: 'letters' }],
    });
  });

  it('mixes what is to be put in order, the same way at each build', () => {
    const items = ['一', '二', '三', '四', '五', '六'].map((text) => ({ id: text, text: both(text) }));
    const first = outline({ kind: 'ordering', items });
    expect(first).toEqual(outline({ kind: 'ordering', items }));
    expect(first.lists[0]?.items).not.toEqual(['一', '二', '三', '四', '五', '六']);
    expect([...(first.lists[0]?.items ?? [])].sort()).toEqual(['一', '二', '三', '四', '五', '六'].sort());
  });

  it('numbers the blanks of a passage', () => {
    expect(outline({ kind: 'cloze', passage: both('先{{a}}再{{b}}') }).passage).toBe(
      '先＿＿（空1）＿＿再＿＿（空2）＿＿',
    );
  });
});
