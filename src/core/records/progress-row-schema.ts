import { z } from 'zod';
import { keyText, moment } from './field-schema.ts';

const evidence = z.array(keyText).max(10_000);

/** What one learner has shown in one section. It grows and never shrinks; minutes on the page are no evidence. */
export const progressRowSchema = z.strictObject({
  /** Whose progress. */
  learner: keyText,
  /** The chapter, e.g. `09-complaint-handling`. */
  chapter: keyText,
  /** The section, e.g. `09.3`. */
  section: keyText,
  /** Exercises answered. */
  answered: evidence,
  /** Runs finished whose scenario belongs to the section. */
  simulated: evidence,
  /** Practical tasks handed in. */
  submitted: evidence,
  /** When evidence was last added. */
  changedAt: moment,
});
export type ProgressRow = z.infer<typeof progressRowSchema>;

/** The kinds of evidence, named like the fields that hold them. */
export type EvidenceKind = 'answered' | 'simulated' | 'submitted';
