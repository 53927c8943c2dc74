import { z } from 'zod';
import { json, keyText, moment } from './field-schema.ts';

/** One preference of a learner, or one fact about this device. */
export const settingRowSchema = z.strictObject({
  /** A learner's id, or `device`. */
  owner: keyText,
  /** What is set, e.g. `speech-rate`. */
  name: keyText,
  /** To what. Whoever reads it checks it and has a default. */
  value: json,
  /** When it was set. */
  changedAt: moment,
});
export type SettingRow = z.infer<typeof settingRowSchema>;
