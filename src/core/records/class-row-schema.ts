import { z } from 'zod';
import { keyText, moment, shortText } from './field-schema.ts';

/** A class that an instructor teaches. */
export const classRowSchema = z.strictObject({
  /** Random, made when the class is. */
  id: keyText,
  /** What it is called, e.g. `电商2401班`. */
  name: shortText,
  /** The term, e.g. `2026 autumn`. */
  term: shortText,
  /** When it was put away; `null` while it runs. */
  archivedAt: moment.nullable(),
  /** When it was made. */
  createdAt: moment,
  /** When this row last changed. */
  changedAt: moment,
});
export type ClassRow = z.infer<typeof classRowSchema>;
