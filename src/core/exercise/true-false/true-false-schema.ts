import { z } from 'zod';
import { distinctIds, exerciseBase, optionSchema } from '../exercise-base-schema.ts';

/** A statement to judge, with the reason. */
export const trueFalseSchema = z.strictObject({
  ...exerciseBase,
  /** How it is asked and marked. */
  kind: z.literal('true-false'),
  /** Whether the statement is true. */
  answer: z.boolean(),
  /** Exactly one is the reason; each other says why it is not. */
  reasons: z
    .array(optionSchema)
    .min(2)
    .superRefine(distinctIds)
    .refine(
      (reasons) => reasons.filter((reason) => 'right' in reason).length === 1,
      'mark exactly one reason as right',
    ),
});
export type TrueFalseExercise = z.infer<typeof trueFalseSchema>;
