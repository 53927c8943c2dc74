import { z } from 'zod';
import { bilingualSchema, identifierSchema } from '../../chapter/bilingual-schema.ts';
import { distinctIds, exerciseBase } from '../exercise-base-schema.ts';

/** Things that belong together. */
export const matchingSchema = z.strictObject({
  ...exerciseBase,
  /** How it is asked and marked. */
  kind: z.literal('matching'),
  /** What belongs together; two may share the same right-hand text. */
  pairs: z
    .array(
      z.strictObject({
        /** Unique in the exercise. */
        id: identifierSchema,
        /** What a partner is looked for. */
        left: bilingualSchema,
        /** Its partner. */
        right: bilingualSchema,
        /** Why they belong together; told to a wrong choice. */
        why: bilingualSchema,
      }),
    )
    .min(2)
    .superRefine(distinctIds),
  /** Right-hand decoys that belong to nothing. */
  extras: z
    .array(
      z.strictObject({
        /** Unique in the exercise. */
        id: identifierSchema,
        /** The decoy. */
        text: bilingualSchema,
      }),
    )
    .default([]),
});
export type MatchingExercise = z.infer<typeof matchingSchema>;
