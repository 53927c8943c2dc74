import { z } from 'zod';
import { keyText, moment, shortText } from './field-schema.ts';

/** A student in an instructor's class list. */
export const studentRowSchema = z.strictObject({
  /** Random, made when the student is added. */
  id: keyText,
  /** The class. */
  class: keyText,
  /** Number in the register, as text; may be missing or, after a bad import, doubled. */
  number: z.string().max(40),
  /** Name in any script. */
  name: shortText,
  /** Group inside the class; empty when there are none. */
  group: shortText,
  /** When the student left; `null` while in the class. */
  leftAt: moment.nullable(),
  /** When this row last changed. */
  changedAt: moment,
});
export type StudentRow = z.infer<typeof studentRowSchema>;
