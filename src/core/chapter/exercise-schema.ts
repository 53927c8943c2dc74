import { z } from 'zod';
import { bilingualSchema, identifierSchema, sectionNumberSchema } from './bilingual-schema.ts';
import { goalSchema } from './front-matter-schema.ts';
import { exerciseKinds } from './exercise-kinds.ts';

/** What every exercise has, whatever its kind. The keys of its kind come beside these. */
export const exerciseSchema = z.looseObject({
  /** Unique in the chapter; `<Exercise id="…" />` places it. */
  id: identifierSchema,
  /** How it is asked and marked. */
  kind: z.enum(exerciseKinds),
  /** The section that it belongs to. */
  section: sectionNumberSchema,
  /** Goals of the front matter that it serves. */
  goals: z.array(goalSchema.shape.id).min(1),
  /** 1 recall, 2 apply, 3 judge. */
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** The question. */
  stem: bilingualSchema,
  /** Hints from gentle to plain; each costs a fifth of the item. */
  hints: z.array(bilingualSchema).max(2).optional(),
  /** Why the answer is right; shown after the last attempt. */
  explain: bilingualSchema,
});
export type Exercise = z.infer<typeof exerciseSchema>;

/** The whole of `exercises.yaml`. */
export const exercisesSchema = z.array(exerciseSchema).min(1);
