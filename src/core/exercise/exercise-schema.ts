import { z } from 'zod';
import { caseSchema } from './case/case-schema.ts';
import { classificationSchema } from './classification/classification-schema.ts';
import { clozeSchema } from './cloze/cloze-schema.ts';
import { labellingSchema } from './labelling/labelling-schema.ts';
import { matchingSchema } from './matching/matching-schema.ts';
import { multipleSchema } from './multiple/multiple-schema.ts';
import { numericSchema } from './numeric/numeric-schema.ts';
import { orderingSchema } from './ordering/ordering-schema.ts';
import { rewritingSchema } from './rewriting/rewriting-schema.ts';
import { shortSchema } from './short/short-schema.ts';
import { singleSchema } from './single/single-schema.ts';
import { trueFalseSchema } from './true-false/true-false-schema.ts';

/** An exercise of any kind. */
export const exerciseSchema = z.discriminatedUnion('kind', [
  singleSchema,
  multipleSchema,
  trueFalseSchema,
  clozeSchema,
  matchingSchema,
  orderingSchema,
  classificationSchema,
  numericSchema,
  labellingSchema,
  rewritingSchema,
  shortSchema,
  caseSchema,
]);
export type Exercise = z.infer<typeof exerciseSchema>;

/** The whole of `exercises.yaml`. */
export const exercisesSchema = z.array(exerciseSchema).min(1);
