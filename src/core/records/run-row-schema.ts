import { z } from 'zod';
import { locales } from '../scenario/names.ts';
import { count, json, keyText, moment } from './field-schema.ts';
import { runModes, runStatuses } from './record-names.ts';

/** One attempt at a simulation. Everything that matters about it is in its events; this row finds them. */
export const runRowSchema = z.strictObject({
  /** Random, made when the run starts. */
  id: keyText,
  /** Who plays: a learner's id. */
  learner: keyText,
  /** Folder of the scenario, e.g. `complaint-handling`; not a closed list, since old runs outlive folders. */
  family: keyText,
  /** The scenario in its family, e.g. `delivered-not-received`. */
  slug: keyText,
  /** The language it is played in. */
  locale: z.enum(locales),
  /** How much help there is. */
  mode: z.enum(runModes),
  /** Content hash of the edition it is played on. */
  edition: keyText,
  /** Where its variety comes from. */
  seed: keyText,
  /** Whether it can be resumed. */
  status: z.enum(runStatuses),
  /** When it began. */
  startedAt: moment,
  /** When it was finished or abandoned. */
  endedAt: moment.nullable(),
  /** The engine that played it. */
  engineVersion: keyText,
  /** What replaying the events gives; a cache, never trusted by a marker. */
  result: json.nullable(),
  /** Played for real, or tried again from one event of another run. */
  origin: z.union([
    z.literal('live'),
    z.strictObject({
      /** The run that was tried again. */
      whatIfOf: keyText,
      /** The event of that run from which it went another way. */
      atEvent: count,
    }),
  ]),
  /** The assignment that asked for it, if one did. */
  assignment: keyText.optional(),
  /** When this row last changed. */
  changedAt: moment,
});
export type RunRow = z.infer<typeof runRowSchema>;
