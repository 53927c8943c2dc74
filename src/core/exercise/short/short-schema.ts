import { z } from 'zod';
import { bilingualSchema } from '../../chapter/bilingual-schema.ts';
import { distinctIds, exerciseBase, rubricRowSchema } from '../exercise-base-schema.ts';

/** A few sentences, compared with a model and rated by oneself. */
export const shortSchema = z.strictObject({
  ...exerciseBase,
  /** How it is asked and marked. */
  kind: z.literal('short'),
  /** One good answer. */
  model: bilingualSchema,
  /** What to look for in one's own answer. */
  rubric: z.array(rubricRowSchema).min(1).superRefine(distinctIds),
});
export type ShortExercise = z.infer<typeof shortSchema>;
