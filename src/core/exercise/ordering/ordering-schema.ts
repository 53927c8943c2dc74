import { z } from 'zod';
import { bilingualSchema, identifierSchema } from '../../chapter/bilingual-schema.ts';
import { distinctIds, exerciseBase } from '../exercise-base-schema.ts';

/** Things to put in order. */
export const orderingSchema = z.strictObject({
  ...exerciseBase,
  /** How it is asked and marked. */
  kind: z.literal('ordering'),
  /** The items in the right order. */
  items: z
    .array(
      z.strictObject({
        /** Unique in the exercise. */
        id: identifierSchema,
        /** What is to be placed. */
        text: bilingualSchema,
        /** Why it belongs where it does; told when it stands elsewhere. */
        why: bilingualSchema,
      }),
    )
    .min(3)
    .superRefine(distinctIds),
});
export type OrderingExercise = z.infer<typeof orderingSchema>;
