import { answerMultiple } from '#core/exercise/multiple/multiple-question.ts';
import { scoreMultiple } from '#core/exercise/multiple/score-multiple.ts';
import type { KindModule } from '../kind-module.ts';
import Component from '../Multiple.svelte';

/** Several right options. */
export const multiple: KindModule<'multiple'> = {
  Component,
  score: scoreMultiple,
  answer: answerMultiple,
  lacks: (_question, response) => (response?.length ? null : 'answerFirst'),
};
