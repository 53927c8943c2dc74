import type { Term } from '#core/chapter/glossary-schema.ts';
import type { ChapterSources } from '#core/chapter/chapter-sources.ts';
import type { Locale } from '#core/scenario/names.ts';
import type { SearchDocument } from '#core/search/search-document.ts';
import { callPath, href, otherLocale, sitePaths } from '../routes.ts';
import type { SimulationCard } from '../views/simulations.ts';
import { chapterDocuments } from './chapter-documents.ts';
import { shorten } from './shorten.ts';

/** Everything that the search covers. */
export interface Searched {
  chapters: readonly ChapterSources[];
  terms: readonly Term[];
  calls: readonly SimulationCard[];
}

/** A term leads to the chapter that says it most often. */
function homeOf({ term }: Term, locale: Locale, documents: readonly SearchDocument[]): string[] {
  const counts = new Map<string, number>();
  const wording = term[locale].toLowerCase();
  for (const { chapters, text, lead, title } of documents) {
    const mentions = `${title} ${lead} ${text}`.toLowerCase().split(wording).length - 1;
    for (const folder of chapters) counts.set(folder, (counts.get(folder) ?? 0) + mentions);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most === undefined || most[1] === 0 ? [] : [most[0]];
}

/**
 * Collects what the search of a language covers: chapters, sections, exercises, terms and calls.
 * @param root where the chapters lie
 */
export function collectDocuments(
  { chapters, terms, calls }: Searched,
  locale: Locale,
  root = 'content/chapters',
): SearchDocument[] {
  const texts = chapters.flatMap((chapter) => chapterDocuments(chapter, locale, root));
  const other = otherLocale(locale);
  const entries = terms.map((entry): SearchDocument => ({
    kind: 'term',
    url: `${href(locale, sitePaths.glossary)}#${entry.id}`,
    title: entry.term[locale],
    chapters: homeOf(entry, locale, texts),
    excerpt: shorten(entry.definition[locale], locale),
    lead: [entry.term[other], ...entry.synonyms[locale], ...entry.synonyms[other]].join(' '),
    text: entry.definition[locale],
  }));
  const plays = calls.map((card): SearchDocument => ({
    kind: 'call',
    url: href(locale, callPath(card.address)),
    title: card.title[locale],
    chapters: chapters
      .filter(
        ({
          texts: {
            'zh-CN': { frontMatter },
          },
        }) => frontMatter.scenarios.includes(card.address),
      )
      .map(({ folder }) => folder),
    excerpt: shorten(card.teaser[locale], locale),
    lead: card.organisation[locale],
    text: card.teaser[locale],
  }));
  return [...texts, ...entries, ...plays];
}
