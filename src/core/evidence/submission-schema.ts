import '../shared/zod-without-eval.ts';
import { z } from 'zod';
import { idText, signatureText } from '../assignment/assignment-schema.ts';
import { sealKeyPattern, signKeyPattern } from '../assignment/public-key.ts';
import { count, duration, json, keyText, longText, moment, share, shortText } from '../records/field-schema.ts';
import { assignmentReferenceSchema, hashText, learnerSchema, runSchema } from './run-schema.ts';

/** An exercise answered, as evidence: what was answered, so that it can be marked again. */
export const evidenceAnswerSchema = z.strictObject({
  /** The item of the assignment. */
  item: z.string().max(24),
  /** Random id of the answer on the learner's device. */
  id: keyText,
  /** Folder of the chapter. */
  chapter: keyText,
  /** Section, e.g. `09.3`. */
  section: keyText,
  /** Id of the exercise in its chapter. */
  exercise: keyText,
  /** Hash of the wording that was answered. */
  version: keyText,
  /** Which time through the set: 1 for the first. */
  round: count.min(1).max(99),
  /** Which try in this round. */
  attempt: count.min(1).max(99),
  /** Hints seen before. */
  hints: count.max(9),
  /** What was answered; the kind of exercise knows its inside. */
  given: json,
  /** What the device says it scored, 0–1; `null` where a person marks. Compared, never used. */
  claimed: share.nullable(),
  /** When it was answered, by the device's clock. */
  at: moment,
  /** How long it took. */
  elapsed: duration,
});
export type EvidenceAnswer = z.infer<typeof evidenceAnswerSchema>;

/** What was done for a practical task. */
export const evidenceWorkSchema = z.strictObject({
  /** The item of the assignment. */
  item: z.string().max(24),
  /** Folder of the chapter. */
  chapter: keyText,
  /** What the student wrote, deliverable by deliverable. */
  texts: z.array(longText).max(30),
  /** The student's own rating by rubric row, in points. */
  self: z.record(z.string().max(60), z.number().min(0).max(100)),
  /** When it was finished, by the device's clock. */
  at: moment,
});
export type EvidenceWork = z.infer<typeof evidenceWorkSchema>;

/** Everything that a student hands in. */
export const submissionSchema = z.strictObject({
  /** Which kind of document this is. */
  format: z.literal('rolecall-submission/1'),
  header: z.strictObject({
    /** Random, of this hand-in. */
    id: idText,
    /** What it answers. */
    assignment: assignmentReferenceSchema,
    /** Who hands it in. */
    learner: learnerSchema,
    /** A word to the instructor. */
    note: z.string().max(2000),
    /** When it was handed in, by the device's clock. */
    handedInAt: moment,
    /** Minutes that the device's clock is ahead of UTC. */
    offset: z.number().int().min(-1440).max(1440),
    /** 1 for the first hand-in, 2 for the next … */
    number: count.min(1).max(9999),
    /** Public half of the device's key. */
    key: z.string().regex(signKeyPattern),
  }),
  runs: z.array(runSchema).max(200),
  answers: z.array(evidenceAnswerSchema).max(3000),
  works: z.array(evidenceWorkSchema).max(40),
  /** Editions by hash, for a reader that does not have them. */
  editions: z
    .array(z.strictObject({ hash: shortText, text: z.string() }))
    .max(20)
    .exactOptional(),
  /** Hash over header, heads of the runs, answers and works. */
  head: hashText,
  /** Over all but itself, by the device's key. */
  signature: signatureText,
});
export type Submission = z.infer<typeof submissionSchema>;

/** A submission that only the instructor can open. */
export const sealedSubmissionSchema = z.strictObject({
  /** Which kind of document this is. */
  format: z.literal('rolecall-sealed/1'),
  /** The assignment's own id, so that the right key is taken. */
  assignment: idText,
  /** The public key that it is sealed to. */
  to: z.string().regex(sealKeyPattern),
  /** Public half of the key made for this box only. */
  from: z.string().regex(sealKeyPattern),
  /** 12 bytes. */
  iv: z.string().regex(/^[A-Za-z0-9_-]{16}$/),
  /** Ciphertext with its tag. */
  box: z.string().regex(/^[A-Za-z0-9_-]+$/),
});
export type SealedSubmission = z.infer<typeof sealedSubmissionSchema>;
