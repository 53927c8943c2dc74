import { answerMatching } from '#core/exercise/matching/matching-question.ts';
import { scoreMatching } from '#core/exercise/matching/score-matching.ts';
import type { KindModule } from '../kind-module.ts';
import Component from '../Matching.svelte';

/** Things that belong together. */
export const matching: KindModule<'matching'> = {
  Component,
  score: scoreMatching,
  answer: answerMatching,
  lacks: (_question, response) => (Object.values(response ?? {}).some((one) => one.length > 0) ? null : 'answerFirst'),
};
