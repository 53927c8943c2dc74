import '../shared/zod-without-eval.ts';
import { z } from 'zod';
import { idText, signatureText } from '../assignment/assignment-schema.ts';
import { assignmentReferenceSchema } from '../evidence/run-schema.ts';
import { signKeyPattern } from '../assignment/public-key.ts';
import { longText, moment } from '../records/field-schema.ts';
import { columnNames } from './combine-columns.ts';

const mark = z.number().min(0).max(100);

/** Marks and comments on their way back to a student. */
export const returnSchema = z.strictObject({
  /** Which kind of document this is. */
  format: z.literal('rolecall-return/1'),
  /** Random, the same on both sides. */
  id: idText,
  /** What it is about. */
  assignment: assignmentReferenceSchema,
  /** Student number that it is for. */
  number: z.string().max(40),
  /** When it was given back. */
  at: moment,
  /** By weight; null when nothing is marked. */
  total: mark.nullable(),
  items: z
    .array(
      z.strictObject({
        /** The item of the assignment. */
        item: z.string().max(24),
        /** What counts; null when not marked. */
        final: mark.nullable(),
        /** What was computed, where a person decided otherwise. */
        computed: mark.nullable(),
        /** Why a person decided otherwise; empty when nobody did. */
        reason: z.string().max(400),
        /** Points that lateness cost. */
        late: z.number().min(0).max(100),
        /** Points by rubric row. */
        rows: z.record(z.string().max(60), z.number().min(0).max(100)),
        /** By whom and what. */
        comments: z.array(z.strictObject({ source: z.enum(['computed', ...columnNames]), text: longText })).max(40),
      }),
    )
    .max(40),
  /** Public half of the instructor's key; must be the one that issued the assignment. */
  key: z.string().regex(signKeyPattern),
  /** Over all but itself, by `key`. */
  signature: signatureText,
});
export type ReturnDocument = z.infer<typeof returnSchema>;
