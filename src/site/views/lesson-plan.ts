import type { Locale } from '#core/scenario/names.ts';
import type { PublishedChapter } from './chapters.ts';
import { courseFrame } from './course-plan.ts';
import { allSimulations } from './simulations.ts';

/** What a lesson plan needs beside the chapter's own files: the course's name, exercises by section, titles of calls. */
export async function planFacts({ texts, files }: PublishedChapter, locale: Locale) {
  const { scenarios } = texts[locale].data;
  const calls = allSimulations().filter(({ address }) => scenarios.includes(address));
  const exercises = files.sections.map((section) => ({
    section,
    count: files.exercises.filter((exercise) => exercise.section === section).length,
  }));
  return {
    course: (await courseFrame()).title[locale],
    exercises: exercises.filter(({ count }) => count > 0),
    calls: calls.map(({ title }) => title[locale]),
  };
}
