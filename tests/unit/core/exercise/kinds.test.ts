import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exerciseKinds } from '#core/exercise/exercise-kinds.ts';
import { checkSolvable } from '#core/exercise/check-solvable.ts';
import { deriveKey, deriveQuestion } from '#core/exercise/derive-question.ts';
import { rulesOf } from '#core/exercise/kind-rules.ts';
import { buildExercise } from '../../../support/exercise-builder.ts';

const context = { locale: 'zh-CN', actLabels: { commit: '承诺' } } as const;
const pascal = (kind: string) => kind.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());

describe.each(exerciseKinds)('the kind %s', (kind) => {
  it.each([
    `src/core/exercise/${kind}/${kind}-schema.ts`,
    `src/core/exercise/${kind}/${kind}-question.ts`,
    `src/core/exercise/${kind}/score-${kind}.ts`,
    `src/ui/exercise/${pascal(kind)}.svelte`,
    `src/ui/exercise/kinds/${kind}.ts`,
    `tests/unit/core/exercise/score-${kind}.test.ts`,
  ])('has its file %s', (file) => {
    expect(existsSync(file)).toBe(true);
  });

  it('is solved by its key and failed by each of its mistakes', () => {
    expect(checkSolvable(buildExercise(kind))).toEqual([]);
  });

  it('keeps explanation, feedback and model out of the public question', () => {
    const question = JSON.stringify(deriveQuestion(buildExercise(kind), context));
    expect(question).not.toMatch(/解释|why|model|solution|accept|"right"|"answer"|rubric/iu);
  });

  it('says its answer in words', () => {
    const exercise = buildExercise(kind);
    const lines = rulesOf(kind).answer(deriveQuestion(exercise, context), deriveKey(exercise, context), {
      right: '对',
      wrong: '错',
    });
    expect(lines.map(({ text }) => text).join('')).not.toBe('');
  });
});

describe('an exercise that its key does not solve', () => {
  it('is told with what the key lacks', () => {
    const model = { 'zh-CN': 'I am checking now.', en: 'I am checking now, ten minutes.' };
    expect(checkSolvable(buildExercise('rewriting', { model }))).toEqual([
      {
        what: '"an-rewriting" in zh-CN: its own key gives 0.5 (time).',
        cure: 'Correct the key, so that the model answer has what is wanted and nothing to avoid.',
      },
    ]);
  });

  it('is told when a mistake gives the full score', () => {
    const traps = [{ value: 36.2, why: { 'zh-CN': '四舍五入', en: 'rounding' } }];
    expect(checkSolvable(buildExercise('numeric', { traps })).map(({ what }) => what)).toEqual([
      '"an-numeric" in zh-CN: the mistake "36.2" gives the full score.',
      '"an-numeric" in en: the mistake "36.2" gives the full score.',
    ]);
  });
});
