import { z } from 'zod';
import { bilingualSchema, identifierSchema, sectionNumberSchema } from './bilingual-schema.ts';

const minutes = z.number().int().min(1).max(1200);

export const outOfClassStepSchema = z.strictObject({
  /** Expected time of the learner. */
  minutes,
  /** What learners do. */
  activity: bilingualSchema,
});

export const inClassStepSchema = z.strictObject({
  /** Minutes of class; all steps together fill the hours of the front matter. */
  minutes,
  /** The section that is taught; left out for openings, practice and closings. */
  section: sectionNumberSchema.optional(),
  /** What teacher and learners do. */
  activity: bilingualSchema,
  /** What it is for. */
  purpose: bilingualSchema,
});

export const slideSchema = z.strictObject({
  /** The section that the slide belongs to; left out for opening, practical task and summary. */
  section: sectionNumberSchema.optional(),
  /** Heading of the slide. */
  title: bilingualSchema,
  /** Three to five short lines. */
  points: z.array(bilingualSchema).min(1).max(6),
  /** Name of a figure of this chapter. */
  figure: identifierSchema.optional(),
  /** What the teacher says, asks and watches for. */
  notes: bilingualSchema,
});

/** `teaching.yaml`: slides, instructor notes and the timing of the lesson plan. */
export const teachingSchema = z.strictObject({
  /** Before class (课前). */
  before: z.array(outOfClassStepSchema).min(1),
  /** In class (课中), in order. */
  inClass: z.array(inClassStepSchema).min(1),
  /** After class (课后). */
  after: z.array(outOfClassStepSchema).min(1),
  /** How the learning is evaluated (评价). */
  evaluation: bilingualSchema,
  /** Prompts for the teacher's reflection (教学反思). */
  reflection: z.array(bilingualSchema).min(1),
  /** Slides in order. */
  slides: z.array(slideSchema).min(1),
});
export type Teaching = z.infer<typeof teachingSchema>;
