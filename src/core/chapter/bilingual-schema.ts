import { z } from 'zod';

/** A text with at least one visible character; spaces around it are cut. */
export const textSchema = z.string().trim().min(1, 'Write a text here.');

/** One text in both languages. Strict, so that a comma that cuts a Chinese text in two is noticed. */
export const bilingualSchema = z.strictObject({
  /** Simplified Chinese, written first. */
  'zh-CN': textSchema,
  /** British English, of equal substance. */
  en: textSchema,
});
export type Bilingual = z.infer<typeof bilingualSchema>;

/** Number of a section, e.g. `'9.3'`: in quotes, since 9.10 without them is read as 9.1. */
export const sectionNumberSchema = z
  .string('Put the section in quotes, like "9.3".')
  .regex(/^\d+\.\d+$/, 'Write chapter.section, like "9.3".');

/** Identifier: lower-case words joined by hyphens. */
export const identifierSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens.');
