import type { Locale } from '#core/scenario/names.ts';
import { callPath, chapterPath, href } from '../routes.ts';
import { publishedChapters } from './chapters.ts';
import { allSimulations } from './simulations.ts';

/** What can be assigned, with titles and addresses in a language. */
export async function assignable(locale: Locale) {
  const chapters = (await publishedChapters()).map(({ folder, number, texts, files }) => ({
    folder,
    title: `${number} ${texts[locale].data.title}`,
    href: href(locale, chapterPath(folder)),
    exercises: files.exercises.length > 0,
  }));
  const simulations = allSimulations().map(({ address, code, title }) => ({
    address,
    title: `${code} ${title[locale]}`,
    href: href(locale, callPath(address)),
  }));
  return { chapters, simulations };
}
