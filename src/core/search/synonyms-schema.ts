import { z } from 'zod';
import { textSchema } from '../chapter/bilingual-schema.ts';

/** Wordings that mean the same: what learners type, and what the course calls it. */
const groups = z.array(z.array(textSchema).min(2, 'A group needs two wordings at least.'));

/** `content/synonyms.yaml`. */
export const synonymsSchema = z.strictObject({
  /** Groups for the Chinese search; English abbreviations of the trade may stand among them. */
  'zh-CN': groups,
  /** Groups for the English search. */
  en: groups,
});
export type Synonyms = z.infer<typeof synonymsSchema>;
