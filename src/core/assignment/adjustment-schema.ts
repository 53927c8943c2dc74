import '../shared/zod-without-eval.ts';
import { z } from 'zod';
import { keyText, moment, shortText } from '../records/field-schema.ts';

/** An extension, an exemption or more tries, for one student or for a group. The instructor's side keeps it. */
export const adjustmentSchema = z.strictObject({
  /** Random. */
  id: keyText,
  /** The assignment's own id. */
  assignment: keyText,
  /** Whom it is for. */
  who: z.union([
    /** Rows of these students. */
    z.strictObject({ students: z.array(keyText).min(1).max(1000) }),
    /** All of a group. */
    z.strictObject({ group: shortText }),
  ]),
  /** The item it is about; `null` = the whole assignment. */
  item: z.string().max(24).nullable(),
  /** Due at another time; `null` = as for all. */
  dueAt: moment.nullable(),
  /** Taken until another time; `null` = as for all. */
  cutOffAt: moment.nullable(),
  /** More attempts. */
  extraAttempts: z.number().int().min(0).max(99),
  /** More time in an attempt, in per cent: 50 makes 30 minutes 45. */
  extraTime: z.number().min(0).max(400),
  /** Not asked of them at all. */
  exempt: z.boolean(),
  /** Why; shown to the instructor only. */
  reason: z.string().max(400),
});
export type Adjustment = z.infer<typeof adjustmentSchema>;
