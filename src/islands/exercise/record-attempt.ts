import type { Attempt } from '#core/exercise/attempt.ts';
import type { Question } from '#core/exercise/kind-types.ts';
import type { Records } from '#core/records/records.ts';
import { attemptResponse } from '#core/review/attempt-evidence.ts';
import { exerciseItem } from '#core/review/review-item.ts';
import { newCard, reviewCard } from '#core/review/review-card.ts';
import { gradeOf, isMissed } from '#core/review/grade.ts';
import type { Result } from '#core/shared/result.ts';
import { success } from '#core/shared/result.ts';
import { openRecords } from '#storage/open.ts';
import { markAnswered } from './answered-mark.ts';
import { type ExercisePlace, exerciseName, recordedSection } from './exercise-place.ts';

/** What became of keeping an attempt. */
export interface KeptAttempt {
  /** The exercise will come back under review. */
  comesBack: boolean;
}

/**
 * Keeps an attempt as an answer with its evidence; the first attempt also decides about review: what was missed becomes a card.
 * @param mixed whether it was asked in a review, away from its chapter
 */
export async function recordAttempt(
  question: Question,
  place: ExercisePlace,
  attempt: Attempt,
  mixed: boolean,
): Promise<Result<KeptAttempt>> {
  const records = await openRecords();
  if (!records.ok) return records;
  const learner = await records.value.learners.currentOrFirst();
  if (!learner.ok) return learner;
  const exercise = exerciseName(place.chapter, question);
  const answer = await records.value.answers.record({
    learner: learner.value.id,
    chapter: place.chapter,
    section: recordedSection(question.section),
    exercise,
    kind: question.kind,
    version: place.version,
    response: attemptResponse(attempt, mixed),
    score: attempt.score,
    at: Date.now(),
    elapsed: attempt.elapsed,
    ...(place.assignment === undefined ? {} : { assignment: place.assignment }),
  });
  if (!answer.ok) return answer;
  markAnswered(exercise);
  return scheduleReview(records.value, learner.value.id, place.chapter, question, attempt, mixed);
}

async function scheduleReview(
  records: Records,
  learner: string,
  chapter: string,
  question: Question,
  { attempt, score, hints, elapsed }: Attempt,
  mixed: boolean,
): Promise<Result<KeptAttempt>> {
  if (attempt > 1 || score === null) return success({ comesBack: false });
  const item = exerciseItem(chapter, question.id);
  const now = Date.now();
  const known = await records.reviews.card(learner, item);
  const missed = isMissed(score);
  // Answering early what is not yet due says little; missing it says much.
  if (!missed && (known === undefined || (!mixed && known.due > now))) return success({ comesBack: false });
  const card = known ?? newCard({ learner, item, chapter, now });
  const grade = gradeOf({ score, hints, elapsed, kind: question.kind });
  const { card: next, review } = reviewCard(card, grade, now, elapsed);
  const kept = await records.reviews.record(next, review);
  return kept.ok ? success({ comesBack: missed }) : kept;
}
