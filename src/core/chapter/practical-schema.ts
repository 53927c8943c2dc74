import { z } from 'zod';
import { bilingualSchema, identifierSchema } from './bilingual-schema.ts';

export const rubricRowSchema = z.strictObject({
  /** Unique in the rubric. */
  id: identifierSchema,
  /** What is judged. */
  label: bilingualSchema,
  /** Full marks; the rows sum to 100. */
  points: z.number().int().min(1).max(100),
  /** What the work looks like at 90, 80 and 70 per cent. */
  levels: z.strictObject({ excellent: bilingualSchema, good: bilingualSchema, pass: bilingualSchema }),
});
export type RubricRow = z.infer<typeof rubricRowSchema>;

/** `practical.yaml`: the practical task (实训) of a chapter. */
export const practicalSchema = z.strictObject({
  /** With its number, e.g. `实训9 投诉处理综合`. */
  title: bilingualSchema,
  /** Time in class. */
  minutes: z.number().int().min(10).max(1200),
  /** The situation. */
  background: bilingualSchema,
  /** What to do, in order. */
  steps: z.array(bilingualSchema).min(2),
  /** What is handed in. */
  deliverables: z.array(bilingualSchema).min(1),
  /** What must lie ready. */
  materials: z.array(bilingualSchema).min(1),
  /** How it is marked. */
  rubric: z.array(rubricRowSchema).min(2),
  /** Weights of the four raters; they sum to 100. */
  columns: z.strictObject({
    self: z.number().min(0).max(100),
    peer: z.number().min(0).max(100),
    instructor: z.number().min(0).max(100),
    company: z.number().min(0).max(100),
  }),
  /** Questions for the learner's report. */
  reflection: z.array(bilingualSchema).min(1),
});
export type Practical = z.infer<typeof practicalSchema>;
