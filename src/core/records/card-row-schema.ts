import { z } from 'zod';
import { count, keyText, moment } from './field-schema.ts';

/** When something is to be reviewed next, and the memory model's view of it (FSRS). */
export const cardRowSchema = z.strictObject({
  /** Whose card. */
  learner: keyText,
  /** What is reviewed, e.g. `exercise/09.3-paraphrase` or `dimension/empathy`. */
  item: keyText,
  /** The chapter to go back to. */
  chapter: keyText,
  /** When it is due. */
  due: moment,
  /** Days until the chance to remember falls to 90 %. */
  stability: z.number().min(0),
  /** 1–10. */
  difficulty: z.number().min(0).max(10),
  /** Days since the last review. */
  elapsedDays: z.number().min(0),
  /** Days that were planned at the last review. */
  scheduledDays: z.number().min(0),
  /** Steps done of the learning phase. */
  learningSteps: count,
  /** Reviews so far. */
  repetitions: count,
  /** Times it was forgotten. */
  lapses: count,
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  state: count.max(3),
  /** When it was last reviewed. */
  lastReview: moment.nullable(),
  /** When this row last changed. */
  changedAt: moment,
});
export type CardRow = z.infer<typeof cardRowSchema>;
