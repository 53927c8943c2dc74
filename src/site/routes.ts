import { locales } from '#core/scenario/names.ts';
import type { Locale } from '#core/scenario/names.ts';

/** First part of the address of each language; the source language has none. */
const prefixes: Record<Locale, string> = { 'zh-CN': '', en: '/en' };

/**
 * Address of a page in a language.
 * @param path the page, the same for all languages, e.g. `/course/`
 */
export function href(locale: Locale, path: string): string {
  return prefixes[locale] + path;
}

/** Page of a chapter. */
export const chapterPath = (folder: string): string => `/course/${folder}/`;

/** Pages about a chapter that teachers use. */
export const chapterTools = ['slides', 'plan', 'paper', 'key', 'matrix'] as const;
export type ChapterTool = (typeof chapterTools)[number];

/** Such a page of a chapter. */
export const chapterToolPath = (folder: string, tool: ChapterTool): string => `${chapterPath(folder)}${tool}/`;

/** Page of a call or chat; `address` is `family/slug`. */
export const callPath = (address: string): string => `/practice/${address}/`;

/** Pages that exist once for the whole site. */
export const sitePaths = {
  home: '/',
  course: '/course/',
  practice: '/practice/',
  progress: '/progress/',
  review: '/review/',
  class: '/class/',
  assignment: '/assignment/',
  glossary: '/glossary/',
  search: '/search/',
  notes: '/notes/',
  about: '/about/',
  offline: '/offline/',
} as const;

/** The other of the two languages. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'zh-CN' : 'en');

/** Language of a page from the first part of its address, as `[...locale]` gives it. */
export const localeOf = (parameter: string | undefined): Locale => (parameter === 'en' ? 'en' : 'zh-CN');

/** What `[...locale]` stands for: nothing for Chinese, `en` for English. */
export const localeParameter = (locale: Locale): string | undefined => (locale === 'en' ? 'en' : undefined);

/** `getStaticPaths` of a page that exists in every language. */
export const localePaths = () => locales.map((locale) => ({ params: { locale: localeParameter(locale) } }));
