import { type Marking, markParts } from '../marking.ts';
import type { TrueFalseKey, TrueFalseQuestion, TrueFalseResponse } from './true-false-question.ts';

/** 1 for the right verdict with the right reason, else 0: a verdict alone is the toss of a coin. */
export function scoreTrueFalse(_question: TrueFalseQuestion, key: TrueFalseKey, response: TrueFalseResponse): Marking {
  const verdict = { id: 'answer', right: response.answer === key.answer };
  const reason = { id: response.reason, right: response.reason === key.reason };
  return markParts([verdict, reason], verdict.right && reason.right ? 1 : 0);
}
