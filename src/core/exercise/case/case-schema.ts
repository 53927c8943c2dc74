import { z } from 'zod';
import { bilingualSchema } from '../../chapter/bilingual-schema.ts';
import { distinctIds, exerciseBase, rubricRowSchema } from '../exercise-base-schema.ts';

/** A case with questions, marked by the instructor. */
export const caseSchema = z.strictObject({
  ...exerciseBase,
  /** How it is asked and marked. */
  kind: z.literal('case'),
  /** What happened. */
  material: bilingualSchema,
  /** What is asked. */
  questions: z.array(bilingualSchema).min(1),
  /** One good answer. */
  model: bilingualSchema,
  /** How the instructor marks. */
  rubric: z.array(rubricRowSchema).min(1).superRefine(distinctIds),
});
export type CaseExercise = z.infer<typeof caseSchema>;
