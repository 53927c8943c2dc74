import { z } from 'zod';
import { documentText, json, keyText, moment } from './field-schema.ts';

/** Work handed in: as the student sent it, or as the instructor collected it. */
export const submissionRowSchema = z.strictObject({
  /** Attempt id of the student's device, the same on both sides: collecting it twice makes one row. */
  id: keyText,
  /** The assignment's own id. */
  assignment: keyText,
  /** The learner who sent it; `null` on the instructor's side. */
  learner: keyText.nullable(),
  /** The class it was collected into; `null` on the student's side. */
  class: keyText.nullable(),
  /** The student it was matched to; `null` when unknown and on the student's side. */
  student: keyText.nullable(),
  /** When it was handed in, as it says. */
  at: moment,
  /** What checking it gave (verdict, reasons, recomputed score); a cache. */
  verdict: json.nullable(),
  /** The file as it was sent, with its signature. */
  document: documentText,
});
export type SubmissionRow = z.infer<typeof submissionRowSchema>;
