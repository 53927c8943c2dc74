import { z } from 'zod';
import { duration, json, keyText, moment, share } from './field-schema.ts';

/** One attempt at an exercise. */
export const answerRowSchema = z.strictObject({
  /** Random, made when the attempt is recorded. */
  id: keyText,
  /** Who answered. */
  learner: keyText,
  /** Chapter of the exercise, e.g. `09-complaint-handling`. */
  chapter: keyText,
  /** Section whose evidence it is, e.g. `09.3`. */
  section: keyText,
  /** The exercise, unique in the course. */
  exercise: keyText,
  /** Kind of exercise, e.g. `ordering`. */
  kind: keyText,
  /** Which wording of the exercise was answered. */
  version: keyText,
  /** What was answered; the kind knows its inside. */
  response: json,
  /** Share of the points, 0–1; null until a person has marked it. */
  score: share.nullable(),
  /** When it was answered. */
  at: moment,
  /** How long it took. */
  elapsed: duration,
  /** The assignment that asked for it, if one did. */
  assignment: keyText.optional(),
});
export type AnswerRow = z.infer<typeof answerRowSchema>;
