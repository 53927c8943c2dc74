import { z } from 'zod';
import { bilingualSchema, identifierSchema, sectionNumberSchema } from './bilingual-schema.ts';
import { parts } from './parts.ts';

/** Folder of a chapter: its number and an English slug. */
export const chapterFolderSchema = z
  .string()
  .regex(/^\d\d-[a-z0-9-]+$/, 'Write the folder of a chapter, like "09-complaint-handling".');

export const plannedChapterSchema = z.strictObject({
  /** Folder under `content/chapters`. */
  folder: chapterFolderSchema,
  /** Title, shown until the chapter itself is there. */
  title: bilingualSchema,
  /** Class hours of 45 minutes: theory and practice together. */
  hours: z.number().positive(),
});

export const partSchema = z.strictObject({
  /** Name that the front matter of a chapter uses. */
  id: z.enum(parts),
  /** Title with the number of the part. */
  title: bilingualSchema,
  /** What the part is for, in a sentence. */
  summary: bilingualSchema,
  /** Chapters in order. */
  chapters: z.array(plannedChapterSchema).min(1),
});

export const routeChapterSchema = z.strictObject({
  /** Folder of the chapter. */
  folder: chapterFolderSchema,
  /** Class hours that the route gives it, where they differ from the chapter's own. */
  hours: z.number().positive().optional(),
  /** The sections meant, where it is not the whole chapter. */
  sections: z.array(sectionNumberSchema).optional(),
});

export const routeSchema = z.strictObject({
  /** Anchor on the course page. */
  id: identifierSchema,
  /** Name of the route. */
  title: bilingualSchema,
  /** Class hours in all. */
  hours: z.number().positive(),
  /** For whom it is. */
  audience: bilingualSchema,
  /** What is taken from the chapters, and how. */
  summary: bilingualSchema,
  /** Chapters of the route in order. */
  chapters: z.array(routeChapterSchema).min(1),
});

/** `content/course.yaml`: the frame of the whole course. */
export const courseSchema = z.strictObject({
  /** Name of the course. */
  title: bilingualSchema,
  /** One or two sentences. */
  summary: bilingualSchema,
  /** The parts in order. */
  parts: z.array(partSchema).length(parts.length),
  /** Ways through the course by time. */
  routes: z.array(routeSchema).min(1),
  /** What a teacher wants to know of the course as a whole: blocks with a heading. */
  frame: z
    .array(
      z.strictObject({
        /** Anchor on the course page. */
        id: identifierSchema,
        /** Heading. */
        title: bilingualSchema,
        /** Paragraphs. */
        text: z.array(bilingualSchema).default([]),
        /** Named points, each with its explanation. */
        points: z.array(z.strictObject({ label: bilingualSchema, text: bilingualSchema })).default([]),
      }),
    )
    .min(1),
});
export type Course = z.infer<typeof courseSchema>;
export type CourseRoute = z.infer<typeof routeSchema>;
