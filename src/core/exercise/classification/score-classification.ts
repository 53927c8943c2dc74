import { creditOfPlacing } from '../guess-corrected.ts';
import { type Marking, markParts } from '../marking.ts';
import type { ClassificationKey, ClassificationQuestion, ClassificationResponse } from './classification-question.ts';

/** `(right − wrong / (classes − 1)) / items`, floored at 0. */
export function scoreClassification(
  question: ClassificationQuestion,
  key: ClassificationKey,
  response: ClassificationResponse,
): Marking {
  const parts = question.items
    .filter(({ id }) => (response[id] ?? '') !== '')
    .map(({ id }) => ({ id, right: response[id] === key.classOf[id] }));
  const right = parts.filter((part) => part.right).length;
  return markParts(parts, creditOfPlacing(right, parts.length - right, question.items.length, question.classes.length));
}
