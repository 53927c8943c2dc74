import { type Marking, markParts } from '../marking.ts';
import type { SingleKey, SingleQuestion, SingleResponse } from './single-question.ts';

/** 1 for the right option, 0 for any other. */
export function scoreSingle(_question: SingleQuestion, key: SingleKey, response: SingleResponse): Marking {
  const right = response === key.right;
  return markParts([{ id: response, right }], right ? 1 : 0);
}
