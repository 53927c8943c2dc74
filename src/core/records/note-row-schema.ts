import { z } from 'zod';
import { locales } from '../scenario/names.ts';
import { count, keyText, longText, moment, shortText } from './field-schema.ts';
import { noteKinds } from './record-names.ts';

/** A place in a chapter's text, described so that it is found again after the text was edited. */
const textAnchorSchema = z.strictObject({
  /** Nearest heading's id. */
  section: keyText,
  /** The marked words. */
  quote: z.string().max(2000),
  /** Some words before them. */
  before: shortText,
  /** Some words after them. */
  after: shortText,
  /** Where the words began in the section's text, for when they occur twice. */
  offset: count,
});

/** A learner's bookmark, highlight or note. */
export const noteRowSchema = z.strictObject({
  /** Random, made when the note is. */
  id: keyText,
  /** Whose note. */
  learner: keyText,
  /** The chapter, e.g. `09-complaint-handling`. */
  chapter: keyText,
  /** The language of the text it is anchored in. */
  locale: z.enum(locales),
  /** What it is. */
  kind: z.enum(noteKinds),
  /** Where it is. */
  anchor: textAnchorSchema,
  /** What the learner wrote; empty for bookmarks and highlights. */
  text: longText,
  /** When it was made. */
  createdAt: moment,
  /** When it last changed. */
  changedAt: moment,
});
export type NoteRow = z.infer<typeof noteRowSchema>;
