import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { locales } from '#core/scenario/names.ts';
import type { Locale } from '#core/scenario/names.ts';
import { once } from './once.ts';

/** A chapter that is complete and part of the site. */
export interface PublishedChapter {
  folder: string;
  number: number;
  texts: Record<Locale, CollectionEntry<'texts'>>;
  files: CollectionEntry<'chapters'>['data'];
}

/** All published chapters in order. */
export const publishedChapters = once(async (): Promise<PublishedChapter[]> => {
  const texts = new Map((await getCollection('texts')).map((entry) => [entry.id, entry]));
  const chapters = await getCollection('chapters');
  return chapters
    .flatMap(({ id: folder, data: files }) => {
      const [zh, en] = locales.map((locale) => texts.get(`${folder}/${locale}`));
      if (zh === undefined || en === undefined) return [];
      return [{ folder, number: zh.data.number, texts: { 'zh-CN': zh, en }, files }];
    })
    .sort((left, right) => left.number - right.number);
});
