import { z } from 'zod';
import { bilingualSchema, identifierSchema } from '../../chapter/bilingual-schema.ts';
import { distinctIds, exerciseBase } from '../exercise-base-schema.ts';

/** Things to sort into classes. */
export const classificationSchema = z
  .strictObject({
    ...exerciseBase,
    /** How it is asked and marked. */
    kind: z.literal('classification'),
    /** The classes in the order in which they are offered. */
    classes: z
      .array(
        z.strictObject({
          /** Unique in the exercise. */
          id: identifierSchema,
          /** Name of the class. */
          text: bilingualSchema,
        }),
      )
      .min(2)
      .superRefine(distinctIds),
    /** What is to be sorted. */
    items: z
      .array(
        z.strictObject({
          /** Unique in the exercise. */
          id: identifierSchema,
          /** What is to be sorted. */
          text: bilingualSchema,
          /** Id of its class. */
          class: identifierSchema,
          /** Why it belongs there; told to a wrong choice. */
          why: bilingualSchema,
        }),
      )
      .min(2)
      .superRefine(distinctIds),
  })
  .superRefine(({ classes, items }, context) => {
    items.forEach((item, index) => {
      if (classes.some(({ id }) => id === item.class)) return;
      context.addIssue({
        code: 'custom',
        path: ['items', index, 'class'],
        message: `there is no class "${item.class}"`,
      });
    });
  });
export type ClassificationExercise = z.infer<typeof classificationSchema>;
