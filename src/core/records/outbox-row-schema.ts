import { z } from 'zod';
import { count, json, keyText, moment } from './field-schema.ts';

/** A statement that waits for a record store; sending it again uses the same id, so it counts once. */
export const outboxRowSchema = z.strictObject({
  /** The statement's id. */
  id: keyText,
  /** The learner it is about. */
  learner: keyText,
  /** The statement. */
  statement: json,
  /** When it was made. */
  createdAt: moment,
  /** How often it was tried. */
  tries: count,
  /** When to try next. */
  nextTryAt: moment,
});
export type OutboxRow = z.infer<typeof outboxRowSchema>;
