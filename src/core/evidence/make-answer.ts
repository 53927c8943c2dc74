import type { AnswerRow } from '../records/answer-row-schema.ts';
import type { JsonValue } from '../records/json-value.ts';
import type { EvidenceAnswer } from './submission-schema.ts';

const numberOf = (value: JsonValue | undefined, usual: number): number => (typeof value === 'number' ? value : usual);

/**
 * An answer as evidence, out of its row.
 * @param round which time through the set it belongs to, 1 for the first
 */
export function makeAnswer(row: AnswerRow, item: string, round: number): EvidenceAnswer {
  const told =
    typeof row.response === 'object' && row.response !== null && !Array.isArray(row.response) ? row.response : {};
  return {
    item,
    id: row.id,
    chapter: row.chapter,
    section: row.section,
    exercise: row.exercise.slice(row.exercise.lastIndexOf('/') + 1),
    version: row.version,
    round,
    attempt: numberOf(told['attempt'], 1),
    hints: numberOf(told['hints'], 0),
    given: told['given'] ?? null,
    claimed: row.score,
    at: row.at,
    elapsed: row.elapsed,
  };
}
