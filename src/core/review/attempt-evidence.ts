import type { Attempt } from '../exercise/attempt.ts';
import type { AnswerRow } from '../records/answer-row-schema.ts';
import type { JsonValue } from '../records/json-value.ts';
import type { SectionEvidence } from './mastery.ts';

/** What a row keeps beside the score: the response, which try it was, hints seen, and whether it was asked in a review. */
export function attemptResponse({ given, attempt, hints }: Attempt, mixed: boolean): JsonValue {
  return { given, attempt, hints, mixed };
}

/** An answer as evidence for its section; null where nobody has marked it. Rows are stored data: what is missing counts as usual. */
export function answerEvidence({
  score,
  at,
  response,
}: Pick<AnswerRow, 'score' | 'at' | 'response'>): SectionEvidence | null {
  if (score === null) return null;
  const told = typeof response === 'object' && response !== null && !Array.isArray(response) ? response : {};
  if (told['mixed'] === true) return { type: 'mixed', score, at };
  return { type: told['attempt'] === undefined || told['attempt'] === 1 ? 'answer' : 'retry', score, at };
}
