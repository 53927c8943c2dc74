import { z } from 'zod';
import { bilingualSchema, identifierSchema, textSchema } from './bilingual-schema.ts';

export const termSchema = z.strictObject({
  /** Anchor on the glossary page. */
  id: identifierSchema,
  /** The term as a text uses it. */
  term: bilingualSchema,
  /** One line that explains it. */
  definition: bilingualSchema,
  /** Other wordings that mean the same and are linked too. */
  synonyms: z
    .strictObject({ 'zh-CN': z.array(textSchema).default([]), en: z.array(textSchema).default([]) })
    .default({ 'zh-CN': [], en: [] }),
  /** An everyday word of the field: linked once a chapter instead of once a section. */
  everyday: z.boolean().default(false),
});
export type Term = z.infer<typeof termSchema>;

/** The whole of `content/glossary.yaml`. */
export const glossarySchema = z.array(termSchema).min(1);
