import { z } from 'zod';
import { count, keyText, moment } from './field-schema.ts';

/** A person on this device. */
export const learnerRowSchema = z.strictObject({
  /** Random, made on this device; the same person on another device has another id unless a backup was restored. */
  id: keyText,
  /** What the person wants to be called, e.g. `林小满`; empty until they say. */
  name: z.string().max(80),
  /** Number in the school's register, kept as text so that leading zeros stay. */
  studentNumber: z.string().max(40).optional(),
  /** One or two signs shown in the badge, e.g. `林`. */
  initial: z.string().max(8),
  /** Which of the eight badge colours, 0–7. */
  colour: count.max(7),
  /** When the person was added. */
  createdAt: moment,
  /** When one of the fields above last changed. */
  changedAt: moment,
});
export type LearnerRow = z.infer<typeof learnerRowSchema>;
