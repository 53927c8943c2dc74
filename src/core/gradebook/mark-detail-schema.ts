import '../shared/zod-without-eval.ts';
import { z } from 'zod';

/** What is in `detail` of a mark's row. */
export const markDetailSchema = z.discriminatedUnion('type', [
  z.strictObject({
    /** A person's decision that stands in for the computed mark; the computed one is kept beside it. */
    type: z.literal('override'),
    /** Why; needed. */
    reason: z.string().trim().min(1).max(400),
  }),
  z.strictObject({
    /** Practical work marked by a rubric. */
    type: z.literal('rubric'),
    /** Points by rubric row; rows that are not marked yet are missing. */
    rows: z.record(z.string().max(60), z.number().min(0).max(100)),
    /** What was taken off, with what for. */
    deductions: z.array(z.strictObject({ points: z.number().min(0).max(100), reason: z.string().max(200) })).max(40),
  }),
  z.strictObject({
    /** Points without a form. */
    type: z.literal('plain'),
  }),
]);
export type MarkDetail = z.infer<typeof markDetailSchema>;

/** Reads the detail of a row; a row from elsewhere may hold anything, which then counts as a plain mark. */
export function readMarkDetail(value: unknown): MarkDetail {
  const read = markDetailSchema.safeParse(value);
  return read.success ? read.data : { type: 'plain' };
}
