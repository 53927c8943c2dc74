import { type Card, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import type { CardRow } from '../records/card-row-schema.ts';
import type { ReviewRow } from '../records/review-row-schema.ts';
import type { Grade } from './grade.ts';

/** A card without the date that storage puts on it. */
export type ReviewCard = Omit<CardRow, 'changedAt'>;

// Days are the smallest step: what was missed today comes back tomorrow, when the chapter is no longer open beside it. No interval
// outlasts a term of 120 days (good and easy add up to two days to the maximum). Without fuzz the same reviews always give the same day.
const scheduler = fsrs({ request_retention: 0.9, maximum_interval: 118, enable_fuzz: false, enable_short_term: false });

const ratings = { 1: Rating.Again, 2: Rating.Hard, 3: Rating.Good, 4: Rating.Easy } as const;
const states = [State.New, State.Learning, State.Review, State.Relearning];
const day = 86_400_000;

/** A card that has never been reviewed, due at once. */
export function newCard(of: { learner: string; item: string; chapter: string; now: number }): ReviewCard {
  return toRow(createEmptyCard(of.now), of, 0);
}

/**
 * Reviews a card.
 * @param now when, in milliseconds: time comes in as data
 * @param elapsed how long the learner thought, in milliseconds
 * @returns the card afterwards, and the row for the log
 */
export function reviewCard(
  card: ReviewCard,
  grade: Grade,
  now: number,
  elapsed: number,
): { card: ReviewCard; review: Omit<ReviewRow, 'id'> } {
  // A clock that was set back must not make time run backwards.
  const moment = Math.max(now, card.lastReview ?? now);
  const sinceLast = card.lastReview === null ? 0 : (moment - card.lastReview) / day;
  const next = toRow(scheduler.next(toCard(card), moment, ratings[grade]).card, card, sinceLast);
  const { learner, item, due, state, stability, difficulty } = card;
  const scheduledDays = Math.max(1, next.scheduledDays);
  return {
    card: next,
    review: { learner, item, rating: grade, at: now, elapsed, due, state, stability, difficulty, scheduledDays },
  };
}

function toCard(row: ReviewCard): Card {
  return {
    // What the library still carries but no longer reads.
    ...createEmptyCard(row.due),
    stability: row.stability,
    difficulty: row.difficulty,
    scheduled_days: row.scheduledDays,
    learning_steps: row.learningSteps,
    reps: row.repetitions,
    lapses: row.lapses,
    state: states[row.state] ?? State.New,
    ...(row.lastReview === null ? {} : { last_review: new Date(row.lastReview) }),
  };
}

function toRow(
  card: Card,
  { learner, item, chapter }: Pick<ReviewCard, 'learner' | 'item' | 'chapter'>,
  elapsedDays: number,
): ReviewCard {
  return {
    learner,
    item,
    chapter,
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsedDays,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    repetitions: card.reps,
    lapses: card.lapses,
    state: card.state,
    lastReview: card.last_review?.getTime() ?? null,
  };
}
