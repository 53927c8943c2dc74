import { z } from 'zod';
import { count, duration, json, keyText } from './field-schema.ts';

/** One thing that happened in a run. Rows are only ever added. */
export const eventRowSchema = z.strictObject({
  /** The run it belongs to. */
  run: keyText,
  /** 0, 1, 2 … without a gap. */
  seq: count,
  /** Milliseconds since the run began. */
  at: duration,
  /** Kind of event, e.g. `say`; the engine knows the kinds. */
  type: keyText,
  /** What the engine needs to replay it. */
  payload: json,
});
export type EventRow = z.infer<typeof eventRowSchema>;
