import { z } from 'zod';
import { count, keyText, moment } from './field-schema.ts';

/** The frame of a backup file. Rows are looked at one by one, so that a bad one spoils nothing but itself. */
export const backupSchema = z.object({
  /** Which kind of file this is. */
  format: z.literal('rolecall-backup/1'),
  /** Version of the database whose rows these are. */
  database: count.min(1),
  /** When it was made. */
  madeAt: moment,
  /** Everybody's records, or one learner's. */
  scope: z.union([z.literal('all'), z.strictObject({ learner: keyText })]),
  /** Rows by table. */
  tables: z.record(z.string(), z.array(z.unknown())),
});
export type Backup = z.infer<typeof backupSchema>;

/** Whose records a backup holds. */
export type BackupScope = Backup['scope'];
