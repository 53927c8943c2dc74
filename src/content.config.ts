import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { courseSchema } from '#core/chapter/course-schema.ts';
import { exercisesSchema } from '#core/exercise/exercise-schema.ts';
import { frontMatterSchema } from '#core/chapter/front-matter-schema.ts';
import { termSchema } from '#core/chapter/glossary-schema.ts';
import { practicalSchema } from '#core/chapter/practical-schema.ts';
import { teachingSchema } from '#core/chapter/teaching-schema.ts';
import { chapterSource, readChapters } from '#site/sources/chapter-source.ts';
import { courseSource, glossarySource } from '#site/sources/shared-sources.ts';
import { sourceLoader } from '#site/sources/source-loader.ts';

const { chapters: published } = readChapters();

/** The text of each chapter, one entry a language: `09-complaint-handling/zh-CN`. */
const texts = defineCollection({
  loader: glob({
    base: './content/chapters',
    pattern: published.map(({ folder }) => `${folder}/{zh-CN,en}.mdx`),
    // Astro would put ids in lower case, and `zh-CN` must keep its capitals.
    generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
  }),
  schema: frontMatterSchema,
});

/** What lies beside the text: exercises, practical task, teaching. */
const chapters = defineCollection({
  loader: sourceLoader(chapterSource),
  schema: z.object({
    /** Ids of the exercises that stand in the text. */
    placed: z.array(z.string()),
    /** Numbers of the sections. */
    sections: z.array(z.string()),
    exercises: exercisesSchema,
    practical: practicalSchema,
    teaching: teachingSchema,
  }),
});

const course = defineCollection({ loader: sourceLoader(courseSource), schema: courseSchema });
const glossary = defineCollection({
  loader: sourceLoader(glossarySource),
  schema: termSchema.extend({ /** Place in the file. */ position: z.number() }),
});

export const collections = { texts, chapters, course, glossary };
