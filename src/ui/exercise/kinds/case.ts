import { answerCase } from '#core/exercise/case/case-question.ts';
import { scoreCase } from '#core/exercise/case/score-case.ts';
import type { KindModule } from '../kind-module.ts';
import Component from '../Case.svelte';

/** A case, marked by the instructor. */
export const caseKind: KindModule<'case'> = {
  Component,
  score: scoreCase,
  answer: answerCase,
  lacks: (_question, response) => ((response ?? []).some((one) => one.trim() !== '') ? null : 'answerFirst'),
};
