import { finalScore } from '../exercise/final-score.ts';
import { rulesOf } from '../exercise/kind-rules.ts';
import type { Response } from '../exercise/kind-types.ts';
import type { ExerciseBook } from './books.ts';
import { verdictOf } from './reasons.ts';
import type { Reason, Verdict } from './reasons.ts';
import type { EvidenceAnswer } from './submission-schema.ts';

/** What checking one answer gave. */
export interface AnswerReport {
  /** The answer's own id. */
  id: string;
  item: string;
  chapter: string;
  section: string;
  exercise: string;
  version: string;
  round: number;
  attempt: number;
  verdict: Verdict;
  reasons: Reason[];
  /** Recomputed, 0–1 after hints; null where a person marks or nothing could be computed. */
  score: number | null;
  /** What was answered, for the distractor table and for marking by a person. */
  given: EvidenceAnswer['given'];
  at: number;
}

/** Marks an answer again and compares the score with what is claimed. */
export function verifyAnswer(answer: EvidenceAnswer, book: ExerciseBook, index: number): AnswerReport {
  const { score, reasons } = markAgain(answer, book, index);
  const { id, item, chapter, section, exercise, version, round, attempt, given, at } = answer;
  return {
    id,
    item,
    chapter,
    section,
    exercise,
    version,
    round,
    attempt,
    verdict: verdictOf(reasons),
    reasons,
    score,
    given,
    at,
  };
}

function markAgain(
  answer: EvidenceAnswer,
  book: ExerciseBook,
  index: number,
): { score: number | null; reasons: Reason[] } {
  const found = book.find(answer.chapter, answer.exercise, answer.version);
  if (!found) return { score: null, reasons: [{ id: 'exercise-unknown', at: index }] };
  const { question, key } = found;
  // Self-rated answers are an opinion and no evidence: a person marks them.
  if (question.kind === 'short' || question.kind === 'case')
    return { score: null, reasons: [{ id: 'needs-marking', at: index }] };
  let score: number | null;
  try {
    score = finalScore(rulesOf(question.kind).score(question, key, answer.given as Response).score, answer.hints);
  } catch {
    // Scorers trust the shape of a response; one that is not of its kind was not written by our page.
    return { score: null, reasons: [{ id: 'answer-malformed', at: index }] };
  }
  if (score === null || !(score >= 0 && score <= 1))
    return { score: null, reasons: [{ id: 'answer-malformed', at: index }] };
  const same = answer.claimed !== null && Math.abs(score - answer.claimed) < 1e-6;
  return { score, reasons: same ? [] : [{ id: 'answer-differs', at: index }] };
}
