import { z } from 'zod';
import { count, duration, keyText, moment } from './field-schema.ts';

/** One review of a card. The log is complete, so that a later scheduler can be fed with it. */
export const reviewRowSchema = z.strictObject({
  /** Random, made when the review is recorded. */
  id: keyText,
  /** Who reviewed. */
  learner: keyText,
  /** The card's item. */
  item: keyText,
  /** 1 again, 2 hard, 3 good, 4 easy. */
  rating: count.min(1).max(4),
  /** When. */
  at: moment,
  /** How long the learner thought. */
  elapsed: duration,
  /** The card before the review: when it was due. */
  due: moment,
  /** The card before the review: 0 new, 1 learning, 2 review, 3 relearning. */
  state: count.max(3),
  /** The card before the review. */
  stability: z.number().min(0),
  /** The card before the review. */
  difficulty: z.number().min(0).max(10),
  /** Days that the review planned until the next one. */
  scheduledDays: z.number().min(0),
});
export type ReviewRow = z.infer<typeof reviewRowSchema>;
