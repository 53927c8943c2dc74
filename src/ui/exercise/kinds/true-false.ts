import { answerTrueFalse } from '#core/exercise/true-false/true-false-question.ts';
import { scoreTrueFalse } from '#core/exercise/true-false/score-true-false.ts';
import type { KindModule } from '../kind-module.ts';
import Component from '../TrueFalse.svelte';

/** A verdict with its reason. */
export const trueFalse: KindModule<'true-false'> = {
  Component,
  score: scoreTrueFalse,
  answer: answerTrueFalse,
  lacks: (_question, response) => (response?.reason ? null : 'answerFirst'),
};
