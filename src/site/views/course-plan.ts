import { getEntry } from 'astro:content';
import type { Course } from '#core/chapter/course-schema.ts';
import type { Part } from '#core/chapter/parts.ts';
import type { Locale } from '#core/scenario/names.ts';
import { chapterPath, href } from '../routes.ts';
import { publishedChapters } from './chapters.ts';
import { once } from './once.ts';

/** A chapter in a table of contents. */
export interface PlannedChapterView {
  folder: string;
  number: number;
  title: string;
  /** What one can do after it; only once it is published. */
  summary?: string | undefined;
  hours: number;
  /** Only once it is published. */
  theory?: number | undefined;
  practice?: number | undefined;
  /** Address of the chapter; nothing while it is being written. */
  href?: string | undefined;
}

/** A part of the course with its chapters. */
export interface PartView {
  id: Part;
  title: string;
  summary: string;
  hours: number;
  chapters: PlannedChapterView[];
}

/** The frame of the course as written in `content/course.yaml`. */
export const courseFrame = once(async (): Promise<Course> => {
  const entry = await getEntry('course', 'course');
  if (entry === undefined) throw new Error('content/course.yaml was not loaded.');
  return entry.data;
});

/** The table of contents in one language. */
export async function coursePlan(locale: Locale): Promise<PartView[]> {
  const { parts } = await courseFrame();
  const published = new Map((await publishedChapters()).map((chapter) => [chapter.folder, chapter]));
  return parts.map((part) => {
    const chapters = part.chapters.map((planned): PlannedChapterView => {
      const text = published.get(planned.folder)?.texts[locale].data;
      const base = { folder: planned.folder, number: Number(planned.folder.slice(0, 2)), hours: planned.hours };
      if (text === undefined) return { ...base, title: planned.title[locale] };
      const { title, summary, hours } = text;
      return { ...base, title, summary, ...hours, href: href(locale, chapterPath(planned.folder)) };
    });
    const hours = chapters.reduce((total, chapter) => total + chapter.hours, 0);
    return { id: part.id, title: part.title[locale], summary: part.summary[locale], hours, chapters };
  });
}
