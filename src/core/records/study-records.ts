import type { Result } from '../shared/result.ts';
import type { AnswerRow } from './answer-row-schema.ts';
import type { CardRow } from './card-row-schema.ts';
import type { NoteRow } from './note-row-schema.ts';
import type { EvidenceKind, ProgressRow } from './progress-row-schema.ts';
import type { ReviewRow } from './review-row-schema.ts';

/** Attempts at exercises. */
export interface AnswerRecords {
  /** Keeps an attempt and notes it as evidence, in one step. */
  record(answer: Omit<AnswerRow, 'id'>): Promise<Result<AnswerRow>>;
  /** Attempts at one exercise, oldest first. */
  list(learner: string, exercise: string): Promise<AnswerRow[]>;
  /** Attempts at the exercises of one chapter, oldest first. */
  inChapter(learner: string, chapter: string): Promise<AnswerRow[]>;
}

/** Evidence per section. */
export interface ProgressRecords {
  /** Notes evidence; the same evidence twice counts once. */
  note(
    learner: string,
    chapter: string,
    section: string,
    kind: EvidenceKind,
    evidence: string,
  ): Promise<Result<ProgressRow>>;
  /** All sections in which a learner has shown something, or those of one chapter. */
  list(learner: string, chapter?: string): Promise<ProgressRow[]>;
}

/** Bookmarks, highlights and notes. */
export interface NoteRecords {
  /** Adds a note. */
  add(note: Omit<NoteRow, 'id' | 'createdAt' | 'changedAt'>): Promise<Result<NoteRow>>;
  /** Changes its text or its place. */
  change(id: string, change: Partial<Pick<NoteRow, 'text' | 'anchor' | 'kind'>>): Promise<Result<NoteRow>>;
  /** Deletes it and gives it back, so that the deletion can be undone with `putBack`. */
  remove(id: string): Promise<Result<NoteRow>>;
  /** Undoes a deletion. */
  putBack(note: NoteRow): Promise<Result<NoteRow>>;
  /** Notes of a learner, all or in one chapter, oldest first. */
  list(learner: string, chapter?: string): Promise<NoteRow[]>;
}

/** Spaced repetition: cards and the log of their reviews. */
export interface ReviewRecords {
  /** The card of an item, if there is one. */
  card(learner: string, item: string): Promise<CardRow | undefined>;
  /** Adds or replaces a card, e.g. after a missed item. */
  putCard(card: Omit<CardRow, 'changedAt'>): Promise<Result<CardRow>>;
  /** Cards due at `now`, the most overdue first. */
  due(learner: string, now: number): Promise<CardRow[]>;
  /** Keeps a review and the card that came out of it, in one step. */
  record(card: Omit<CardRow, 'changedAt'>, review: Omit<ReviewRow, 'id'>): Promise<Result<ReviewRow>>;
  /** All reviews of a learner, oldest first. */
  log(learner: string): Promise<ReviewRow[]>;
}
