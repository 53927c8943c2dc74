import '../shared/zod-without-eval.ts';
import { z } from 'zod';
import { idText, signatureText } from '../assignment/assignment-schema.ts';
import { signKeyPattern } from '../assignment/public-key.ts';
import { count, json, keyText, moment, shortText } from '../records/field-schema.ts';
import { runModes } from '../records/record-names.ts';

/** SHA-256 as 64 hexadecimal digits. */
export const hashText = z.string().regex(/^[0-9a-f]{64}$/);

/** Who did the work, as they say. */
export const learnerSchema = z.strictObject({
  /** Name that the learner goes by, in any script. */
  alias: shortText,
  /** Student number as text; may be empty outside of assignments. */
  number: z.string().max(40),
});
export type EvidenceLearner = z.infer<typeof learnerSchema>;

/** Which assignment the work is for. */
export const assignmentReferenceSchema = z.strictObject({
  /** The assignment's own id. */
  id: idText,
  /** Which version the student had. */
  version: count.min(1),
  /** The assignment's nonce. */
  nonce: z.string().regex(/^[A-Za-z0-9_-]{16,43}$/),
});

/** What is fixed when a run begins. The chain of hashes starts from it. */
export const runHeaderSchema = z.strictObject({
  /** Version of the rules that played it. */
  engine: keyText,
  /** Content hash of the edition. */
  edition: z.string().regex(/^sha256-[0-9a-f]{64}$/),
  /** The assignment; `null` for practice of one's own. */
  assignment: assignmentReferenceSchema.nullable(),
  /** The item of the assignment; empty outside of one. */
  item: z.string().max(24),
  /** Where variety and order come from. */
  seed: keyText,
  /** How much help there was. */
  mode: z.enum(runModes),
  /** Who played. */
  learner: learnerSchema,
  /** Random id of the attempt, the same as the run's id on the learner's device. */
  attempt: keyText,
  /** 1 for the first attempt at the item. */
  number: count.min(1).max(9999),
  /** When it began, by the device's clock. */
  startedAt: moment,
  /** Minutes that the device's clock is ahead of UTC. */
  offset: z.number().int().min(-1440).max(1440),
});
export type RunHeader = z.infer<typeof runHeaderSchema>;

/** What the learner's device says the run gave. Compared, never used. */
export const claimSchema = z.strictObject({
  /** Overall, 0–100. */
  overall: z.number(),
  /** Whether the pass rule held. */
  passed: z.boolean(),
});

/** A run as evidence. */
export const runSchema = z.strictObject({
  header: runHeaderSchema,
  /** Milliseconds since the previous event (negative when the clock moved back), type, payload. */
  events: z.array(z.tuple([z.number().int().min(-8.64e15).max(8.64e15), keyText, json])).max(2000),
  /** The device's result. */
  claimed: claimSchema,
  /** First byte of each link of the chain, in base64url: shows where a changed log begins to differ. */
  trace: z
    .string()
    .regex(/^[A-Za-z0-9_-]*$/)
    .max(2700),
  /** Last link of the chain of hashes over header and events. */
  head: hashText,
});
export type EvidenceRun = z.infer<typeof runSchema>;

/** A file with one run. */
export const runFileSchema = z.strictObject({
  /** Which kind of document this is. */
  format: z.literal('rolecall-run/1'),
  run: runSchema,
  /** Public half of the device's key. */
  key: z.string().regex(signKeyPattern),
  /** When the file was made, by the device's clock. */
  madeAt: moment,
  /** Editions by hash, for a reader that does not have them. */
  editions: z
    .array(z.strictObject({ hash: z.string(), text: z.string() }))
    .max(20)
    .exactOptional(),
  /** Over all but itself, by `key`. */
  signature: signatureText,
});
export type RunFile = z.infer<typeof runFileSchema>;

/** How long a run took, in milliseconds, as its events say. */
export const runDuration = (run: EvidenceRun): number => run.events.reduce((sum, [since]) => sum + since, 0);
