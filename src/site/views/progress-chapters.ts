import type { ProgressChapter } from '#core/chapter/course-progress.ts';
import type { Locale } from '#core/scenario/names.ts';
import { chapterPath, href } from '../routes.ts';
import { publishedChapters } from './chapters.ts';

/** What the course page needs to say how far a learner has come. */
export async function chaptersForProgress(
  locale: Locale,
): Promise<(ProgressChapter & { title: string; href: string })[]> {
  return (await publishedChapters()).map(({ folder, number, texts, files }) => ({
    folder,
    title: texts[locale].data.title,
    href: href(locale, chapterPath(folder)),
    sections: files.sections.map((section) => {
      const count = files.exercises.filter((exercise) => exercise.section === section).length;
      return [section.replace(/^\d+/u, String(number).padStart(2, '0')), count] as const;
    }),
  }));
}
