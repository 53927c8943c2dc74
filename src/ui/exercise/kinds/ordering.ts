import { answerOrdering } from '#core/exercise/ordering/ordering-question.ts';
import { scoreOrdering } from '#core/exercise/ordering/score-ordering.ts';
import type { KindModule } from '../kind-module.ts';
import Component from '../Ordering.svelte';

/** Things to put in order. */
export const ordering: KindModule<'ordering'> = {
  Component,
  score: scoreOrdering,
  answer: answerOrdering,
  lacks: (_question, response) => (response === undefined ? 'answerFirst' : null),
};
