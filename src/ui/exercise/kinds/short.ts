import { answerShort } from '#core/exercise/short/short-question.ts';
import { scoreShort } from '#core/exercise/short/score-short.ts';
import type { KindModule } from '../kind-module.ts';
import Component from '../Short.svelte';

/** A few sentences, rated by oneself. */
export const short: KindModule<'short'> = {
  Component,
  score: scoreShort,
  answer: answerShort,
  lacks: (_question, response) => ((response?.text ?? '').trim() === '' ? 'answerFirst' : null),
};
