import { answerNumeric } from '#core/exercise/numeric/numeric-question.ts';
import { scoreNumeric } from '#core/exercise/numeric/score-numeric.ts';
import { readNumber } from '#core/exercise/numeric/read-number.ts';
import type { KindModule } from '../kind-module.ts';
import Component from '../Numeric.svelte';

/** A number to work out. */
export const numeric: KindModule<'numeric'> = {
  Component,
  score: scoreNumeric,
  answer: answerNumeric,
  lacks: (question, response) => (readNumber(response ?? '', question.unit) === null ? 'notNumber' : null),
};
