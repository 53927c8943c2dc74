import { answerCloze } from '#core/exercise/cloze/cloze-question.ts';
import { scoreCloze } from '#core/exercise/cloze/score-cloze.ts';
import type { KindModule } from '../kind-module.ts';
import Component from '../Cloze.svelte';

/** A passage with blanks. */
export const cloze: KindModule<'cloze'> = {
  Component,
  score: scoreCloze,
  answer: answerCloze,
  lacks: (_question, response) => (Object.values(response ?? {}).some((one) => one.length > 0) ? null : 'answerFirst'),
};
