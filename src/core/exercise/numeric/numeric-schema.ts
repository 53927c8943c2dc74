import { z } from 'zod';
import { bilingualSchema } from '../../chapter/bilingual-schema.ts';
import { exerciseBase } from '../exercise-base-schema.ts';

/** A number to work out. */
export const numericSchema = z.strictObject({
  ...exerciseBase,
  /** How it is asked and marked. */
  kind: z.literal('numeric'),
  /** The number in the unit. */
  answer: z.number(),
  /** How far off it may be, in the unit. */
  tolerance: z.number().nonnegative(),
  /** The unit, shown beside the field; may be empty. */
  unit: z.strictObject({ /** Chinese. */ 'zh-CN': z.string(), /** English. */ en: z.string() }),
  /** The way to the number, step by step. */
  solution: bilingualSchema,
  /** Numbers that typical slips give. */
  traps: z
    .array(
      z.strictObject({
        /** The number that the slip gives. */
        value: z.number(),
        /** Which slip it is. */
        why: bilingualSchema,
      }),
    )
    .default([]),
});
export type NumericExercise = z.infer<typeof numericSchema>;
