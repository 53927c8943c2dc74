import { answerSingle } from '#core/exercise/single/single-question.ts';
import { scoreSingle } from '#core/exercise/single/score-single.ts';
import type { KindModule } from '../kind-module.ts';
import Component from '../Single.svelte';

/** One right option. */
export const single: KindModule<'single'> = {
  Component,
  score: scoreSingle,
  answer: answerSingle,
  lacks: (_question, response) => (response === undefined ? 'answerFirst' : null),
};
