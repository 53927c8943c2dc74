import { answerLabelling } from '#core/exercise/labelling/labelling-question.ts';
import { scoreLabelling } from '#core/exercise/labelling/score-labelling.ts';
import type { KindModule } from '../kind-module.ts';
import Component from '../Labelling.svelte';

/** A dialogue to label. */
export const labelling: KindModule<'labelling'> = {
  Component,
  score: scoreLabelling,
  answer: answerLabelling,
  lacks: (_question, response) => (Object.values(response ?? {}).some((one) => one.length > 0) ? null : 'answerFirst'),
};
