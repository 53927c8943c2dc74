import { z } from 'zod';
import { bilingualSchema, identifierSchema, textSchema } from '../../chapter/bilingual-schema.ts';
import { distinctIds, exerciseBase } from '../exercise-base-schema.ts';

/** Something that a wording must have, or must not have. */
export const cueGroupSchema = z.strictObject({
  /** Unique in the exercise. */
  id: identifierSchema,
  /** What is looked for, told to the learner. */
  label: bilingualSchema,
  /** One of these must occur; an English cue starts at the start of a word. */
  cues: z.strictObject({ 'zh-CN': z.array(textSchema).min(1), en: z.array(textSchema).min(1) }),
});

/** A sentence to say better. */
export const rewritingSchema = z.strictObject({
  ...exerciseBase,
  /** How it is asked and marked. */
  kind: z.literal('rewriting'),
  /** As it was said. */
  original: bilingualSchema,
  /** One good way to say it, shown beside the learner's own. */
  model: bilingualSchema,
  /** What a good wording has. */
  wants: z.array(cueGroupSchema).min(1).superRefine(distinctIds),
  /** What a good wording does without. */
  avoids: z.array(cueGroupSchema).default([]),
});
export type RewritingExercise = z.infer<typeof rewritingSchema>;
