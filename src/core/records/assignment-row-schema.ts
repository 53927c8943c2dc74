import { z } from 'zod';
import { documentText, keyText, moment, shortText } from './field-schema.ts';

/** An assignment as a student received it or as an instructor issued it. */
export const assignmentRowSchema = z.strictObject({
  /** Random, of this copy: two learners of one device may hold the same assignment. */
  id: keyText,
  /** The assignment's own id, the same on every device. */
  assignment: keyText,
  /** 1, 2 … when it was edited after issue. */
  version: z.number().int().min(1),
  /** The learner who received it; `null` on the instructor's side. */
  learner: keyText.nullable(),
  /** The class it was issued to; `null` on the student's side. */
  class: keyText.nullable(),
  /** What it is called. */
  title: shortText,
  /** When it may be begun; `null` = at once. */
  opensAt: moment.nullable(),
  /** When it is due; `null` = never. */
  dueAt: moment.nullable(),
  /** The document `rolecall-assignment/1` as it came or went, with its signature. */
  document: documentText,
  /** When this row last changed. */
  changedAt: moment,
});
export type AssignmentRow = z.infer<typeof assignmentRowSchema>;
