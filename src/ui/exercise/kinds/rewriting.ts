import { answerRewriting } from '#core/exercise/rewriting/rewriting-question.ts';
import { scoreRewriting } from '#core/exercise/rewriting/score-rewriting.ts';
import type { KindModule } from '../kind-module.ts';
import Component from '../Rewriting.svelte';

/** A sentence to say better. */
export const rewriting: KindModule<'rewriting'> = {
  Component,
  score: scoreRewriting,
  answer: answerRewriting,
  lacks: (_question, response) => ((response ?? '').trim() === '' ? 'answerFirst' : null),
};
