import { describe, expect, it } from 'vitest';
import { deriveQuestion } from '#core/exercise/derive-question.ts';
import { type ExerciseKind, exerciseKinds } from '#core/exercise/exercise-kinds.ts';
import { outlineQuestion } from '#ui/exercise/outline-question.ts';
import { exerciseMessages } from '#ui/messages/exercise.ts';
import { both, buildExercise } from '../../../support/exercise-builder.ts';

const context = { locale: 'zh-CN', actLabels: { commit: '承诺' } } as const;
const outline = (kind: ExerciseKind, change: Record<string, unknown> = {}) =>
  outlineQuestion(deriveQuestion(buildExercise(kind, change), context), exerciseMessages['zh-CN']);

describe('an exercise without JavaScript', () => {
  it('shows options, and neither the answer nor its reasons', () => {
    const { stem, lists } = outline('single');
    expect(stem).toBe('问题');
    expect(lists[0]?.items.toSorted()).toEqual(['apologise', 'explain', 'refund']);
  });

  it('mixes what is to be put in order, the same way at each build', () => {
    expect(outline('ordering')).toEqual(outline('ordering'));
    expect(outline('ordering').lists[0]?.items).not.toEqual(['receive', 'listen', 'check', 'agree', 'act']);
  });

  it('numbers the blanks of a passage', () => {
    expect(outline('cloze', { passage: both('先{{one}}再{{two}}') }).passage).toBe(
      '先＿＿（空1）＿＿再＿＿（空2）＿＿',
    );
  });

  it('says who speaks, and names the labels', () => {
    expect(outline('labelling').lists).toEqual([
      { items: ['客户：Where is it?', '座席：I understand.', '座席：I will ring by three.'], marks: 'plain' },
      { items: ['empathise-generic', 'take-action', '承诺', 'dismiss'], marks: 'letters', label: '可用的标注' },
    ]);
  });

  it.each(exerciseKinds)('has a printed form of the kind %s', (kind) => {
    expect(outline(kind).stem).toBe('问题');
  });
});
