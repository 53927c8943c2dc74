import { z } from 'zod';
import { bilingualSchema, identifierSchema, sectionNumberSchema } from '../chapter/bilingual-schema.ts';
import { goalSchema } from '../chapter/front-matter-schema.ts';

/** What every exercise has, whatever its kind. The schema of a kind spreads these fields before its own. */
export const exerciseBase = {
  /** Unique in the chapter; `<Exercise id="…" />` places it. */
  id: identifierSchema,
  /** The section that it belongs to. */
  section: sectionNumberSchema,
  /** Goals of the front matter that it serves. */
  goals: z.array(goalSchema.shape.id).min(1),
  /** 1 recall, 2 apply, 3 judge. */
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** The question. */
  stem: bilingualSchema,
  /** Hints from gentle to plain; each costs a fifth of the item. */
  hints: z.array(bilingualSchema).max(2).default([]),
  /** Why the answer is right; shown after the last attempt. */
  explain: bilingualSchema,
};

/** An option of a question: right, or wrong with the reason. */
export const optionSchema = z.union([
  z.strictObject({
    /** Unique in the exercise. */
    id: identifierSchema,
    /** What can be chosen. */
    text: bilingualSchema,
    /** Marks a right option. */
    right: z.literal(true),
  }),
  z.strictObject({
    /** Unique in the exercise. */
    id: identifierSchema,
    /** What can be chosen. */
    text: bilingualSchema,
    /** What is wrong with this very choice. */
    why: bilingualSchema,
  }),
]);
export type Option = z.infer<typeof optionSchema>;

/** A row of a rubric, by which a learner or an instructor rates free work. */
export const rubricRowSchema = z.strictObject({
  /** Unique in the exercise. */
  id: identifierSchema,
  /** What is looked for. */
  label: bilingualSchema,
  /** Weight of the row. */
  points: z.number().positive(),
});

/** Finds ids that are used twice; a schema's check reports them. */
export function doubledIds(items: readonly { id: string }[]): string[] {
  const ids = items.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** A check for lists whose ids must differ. */
export function distinctIds(items: readonly { id: string }[], context: z.RefinementCtx): void {
  for (const id of doubledIds(items)) context.addIssue({ code: 'custom', message: `the id "${id}" is used twice` });
}
