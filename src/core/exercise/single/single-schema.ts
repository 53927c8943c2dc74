import { z } from 'zod';
import { distinctIds, exerciseBase, optionSchema } from '../exercise-base-schema.ts';

/** One right option among several. */
export const singleSchema = z.strictObject({
  ...exerciseBase,
  /** How it is asked and marked. */
  kind: z.literal('single'),
  /** Exactly one is right; each other says why it is not. */
  options: z
    .array(optionSchema)
    .min(2)
    .superRefine(distinctIds)
    .refine(
      (options) => options.filter((option) => 'right' in option).length === 1,
      'mark exactly one option as right',
    ),
});
export type SingleExercise = z.infer<typeof singleSchema>;
