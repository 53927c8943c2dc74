import { z } from 'zod';
import { families } from '../scenario/names.ts';
import { textSchema } from './bilingual-schema.ts';
import { parts } from './parts.ts';

/** Address of a simulation: `family/slug`, e.g. `complaint-handling/parcel-not-received`. */
export const simulationAddressSchema = z
  .string()
  .regex(
    new RegExp(`^(${families.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`),
    'Write family/slug, like "online-chat/which-size".',
  );

export const goalSchema = z.strictObject({
  /** `K` knowledge, `S` skill, `V` values, and a number; the same ids in both languages. */
  id: z.string().regex(/^[KSV][1-9]\d?$/, 'Write K, S or V and a number, like "K1".'),
  /** What the learner knows, can do or holds to afterwards. */
  text: textSchema,
});

/** What stands at the head of `zh-CN.mdx` and `en.mdx` of a chapter. */
export const frontMatterSchema = z.strictObject({
  /** Number of the chapter, the same as that of its folder. */
  number: z.number().int().min(1).max(99),
  /** Title without the number. */
  title: textSchema,
  /** One or two sentences: what one can do after the chapter. */
  summary: textSchema,
  /** The part of the course that the chapter belongs to. */
  part: z.enum(parts),
  /** Class hours of 45 minutes. */
  hours: z.strictObject({
    /** Lecture and discussion. */
    theory: z.number().nonnegative(),
    /** Practical task and calls. */
    practice: z.number().nonnegative(),
  }),
  /** Learning goals; exercises refer to their ids. */
  goals: z.array(goalSchema).min(1),
  /** What the teacher dwells on (教学重点). */
  keyPoints: z.array(textSchema).min(1),
  /** Where learners get stuck (教学难点). */
  difficultPoints: z.array(textSchema).min(1),
  /** Teaching methods, as a lesson plan names them. */
  methods: z.array(textSchema).min(1),
  /** Linked simulations; the page shows those that exist. */
  scenarios: z.array(simulationAddressSchema),
  /** Ids of the syllabus entries whose home is this chapter. */
  syllabus: z.array(textSchema),
  /** Year and month in which the statements of law were last checked; only where law is stated. */
  lawChecked: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Write year-month, like 2026-11.')
    .optional(),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;
