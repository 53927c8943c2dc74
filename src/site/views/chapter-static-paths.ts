import { locales } from '#core/scenario/names.ts';
import type { Locale } from '#core/scenario/names.ts';
import { localeParameter } from '../routes.ts';
import { publishedChapters } from './chapters.ts';
import type { PublishedChapter } from './chapters.ts';

/** What a page of a chapter is given. */
export interface ChapterPageProps {
  locale: Locale;
  chapter: PublishedChapter;
}

/** `getStaticPaths` of a page that exists for every chapter in every language. */
export async function chapterStaticPaths(): Promise<
  { params: { locale: string | undefined; chapter: string }; props: ChapterPageProps }[]
> {
  const chapters = await publishedChapters();
  return locales.flatMap((locale) =>
    chapters.map((chapter) => ({
      params: { locale: localeParameter(locale), chapter: chapter.folder },
      props: { locale, chapter },
    })),
  );
}
