import type { Locale } from '#core/scenario/names.ts';
import { buildSearchIndex } from '#core/search/search-index.ts';
import type { SearchIndex } from '#core/search/search-index.ts';
import { readGlossary } from '../markdown/read-glossary.ts';
import { collectDocuments } from '../search/collect-documents.ts';
import { readSynonyms } from '../search/read-synonyms.ts';
import { readChapters } from '../sources/chapter-source.ts';
import { allSimulations } from './simulations.ts';

/** The index of one language over everything that is published. */
export function searchIndex(locale: Locale): SearchIndex {
  const terms = readGlossary();
  const documents = collectDocuments({ chapters: readChapters().chapters, terms, calls: allSimulations() }, locale);
  return buildSearchIndex(documents, readSynonyms(terms, locale), locale);
}

/** Address of the index of a language. */
export const searchIndexUrl = (locale: Locale): string => `/search/${locale}.json`;
