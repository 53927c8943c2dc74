import { z } from 'zod';
import { documentText } from './field-schema.ts';

/** A scenario with the rubric and the model as they were played, so that old runs can be replayed for ever. */
export const editionRowSchema = z.strictObject({
  /** `sha256-` and the 64 hexadecimal digits of the text's hash. */
  hash: z.string().regex(/^sha256-[0-9a-f]{64}$/, 'Expected "sha256-" and 64 hexadecimal digits.'),
  /** Canonical JSON (RFC 8785) of scenario, rubric and model. */
  text: documentText,
});
export type EditionRow = z.infer<typeof editionRowSchema>;
