import { z } from 'zod';
import { json, keyText, longText, moment } from './field-schema.ts';
import { markSources } from './record-names.ts';

/** One mark for one student on one item of an assignment, by one rater. */
export const markRowSchema = z.strictObject({
  /** Random, made when the mark is. */
  id: keyText,
  /** The class. */
  class: keyText,
  /** The student. */
  student: keyText,
  /** The assignment's own id. */
  assignment: keyText,
  /** The item of the assignment. */
  item: keyText,
  /** Who gave it. */
  source: z.enum(markSources),
  /** Which peer or company rater; empty when the source says it all. */
  rater: z.string().max(200),
  /** Points; `null` = not marked, which is not zero. */
  points: z.number().nullable(),
  /** Rubric levels, deductions and the reason for an override. */
  detail: json,
  /** What the student is told. */
  comment: longText,
  /** When this row last changed. */
  changedAt: moment,
});
export type MarkRow = z.infer<typeof markRowSchema>;
