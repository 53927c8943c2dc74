import { creditOfSelection } from '../guess-corrected.ts';
import { type Marking, markParts } from '../marking.ts';
import type { MultipleKey, MultipleQuestion, MultipleResponse } from './multiple-question.ts';

/** `right chosen / right − wrong chosen / wrong`, floored at 0. */
export function scoreMultiple(question: MultipleQuestion, key: MultipleKey, response: MultipleResponse): Marking {
  const wrong = question.options.map(({ id }) => id).filter((id) => !key.right.includes(id));
  const chosen = question.options.map(({ id }) => id).filter((id) => response.includes(id));
  const parts = chosen.map((id) => ({ id, right: key.right.includes(id) }));
  return markParts(parts, creditOfSelection(response, key.right, wrong));
}
