import { z } from 'zod';
import { bilingualSchema, identifierSchema, textSchema } from '../../chapter/bilingual-schema.ts';
import { locales } from '../../scenario/names.ts';
import { exerciseBase } from '../exercise-base-schema.ts';
import { blanksIn } from './split-passage.ts';

/** A blank to fill. */
export const blankSchema = z.strictObject({
  /** Wordings that count as right; letter case, width and punctuation around them do not matter. */
  accept: z.strictObject({ 'zh-CN': z.array(textSchema).min(1), en: z.array(textSchema).min(1) }),
  /** What the blank wants, told when it was filled wrongly. */
  why: bilingualSchema,
});

/** A passage with blanks. */
export const clozeSchema = z
  .strictObject({
    ...exerciseBase,
    /** How it is asked and marked. */
    kind: z.literal('cloze'),
    /** Text with `{{blank}}` where something is to be filled in; each blank once in each language. */
    passage: bilingualSchema,
    /** The blanks by name. */
    blanks: z.record(identifierSchema, blankSchema),
  })
  .superRefine(({ passage, blanks }, context) => {
    const names = Object.keys(blanks).sort().join(' ');
    for (const locale of locales) {
      const used = blanksIn(passage[locale]).sort().join(' ');
      if (used === names) continue;
      const message = `the passage has the blanks "${used}", but "${names}" are described`;
      context.addIssue({ code: 'custom', path: ['passage', locale], message });
    }
  });
export type ClozeExercise = z.infer<typeof clozeSchema>;
