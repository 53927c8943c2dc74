import { z } from 'zod';
import { documentText, keyText, moment } from './field-schema.ts';

/** Marks and comments that went back to a student, or that a student got back. */
export const returnRowSchema = z.strictObject({
  /** The return's own id, the same on both sides. */
  id: keyText,
  /** The assignment's own id. */
  assignment: keyText,
  /** The learner who got it; `null` on the instructor's side. */
  learner: keyText.nullable(),
  /** The class it went to; `null` on the student's side. */
  class: keyText.nullable(),
  /** The student it went to; `null` on the student's side. */
  student: keyText.nullable(),
  /** When it was given back. */
  at: moment,
  /** The file as it was sent, with its signature. */
  document: documentText,
});
export type ReturnRow = z.infer<typeof returnRowSchema>;
