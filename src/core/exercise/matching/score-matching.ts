import { creditOfPlacing } from '../guess-corrected.ts';
import { type Marking, markParts } from '../marking.ts';
import type { MatchingKey, MatchingQuestion, MatchingResponse } from './matching-question.ts';

/** `(right − wrong / (partners offered − 1)) / pairs`, floored at 0. */
export function scoreMatching(question: MatchingQuestion, key: MatchingKey, response: MatchingResponse): Marking {
  const parts = question.lefts
    .filter(({ id }) => (response[id] ?? '') !== '')
    .map(({ id }) => ({ id, right: response[id] === key.partner[id] }));
  const right = parts.filter((part) => part.right).length;
  return markParts(parts, creditOfPlacing(right, parts.length - right, question.lefts.length, question.rights.length));
}
