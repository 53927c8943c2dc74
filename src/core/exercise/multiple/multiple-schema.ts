import { z } from 'zod';
import { distinctIds, exerciseBase, optionSchema } from '../exercise-base-schema.ts';

/** Several right options among more. */
export const multipleSchema = z.strictObject({
  ...exerciseBase,
  /** How it is asked and marked. */
  kind: z.literal('multiple'),
  /** Two or more are right; each other says why it is not. */
  options: z
    .array(optionSchema)
    .min(3)
    .superRefine(distinctIds)
    .refine(
      (options) => options.filter((option) => 'right' in option).length >= 2,
      'mark at least two options as right',
    )
    .refine((options) => options.some((option) => 'why' in option), 'offer at least one wrong option'),
});
export type MultipleExercise = z.infer<typeof multipleSchema>;
