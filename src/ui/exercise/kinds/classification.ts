import { answerClassification } from '#core/exercise/classification/classification-question.ts';
import { scoreClassification } from '#core/exercise/classification/score-classification.ts';
import type { KindModule } from '../kind-module.ts';
import Component from '../Classification.svelte';

/** Things to sort into classes. */
export const classification: KindModule<'classification'> = {
  Component,
  score: scoreClassification,
  answer: answerClassification,
  lacks: (_question, response) => (Object.values(response ?? {}).some((one) => one.length > 0) ? null : 'answerFirst'),
};
