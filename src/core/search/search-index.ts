import MiniSearch from 'minisearch';
import type { Options } from 'minisearch';
import type { Locale } from '../scenario/names.ts';
import { packPostings, unpackPostings } from './packed-postings.ts';
import type { PackedPostings } from './packed-postings.ts';
import type { SearchDocument, SearchEntry } from './search-document.ts';
import { createSegment } from './segment.ts';
import type { Segment } from './segment.ts';
import { createTermsOf } from './terms.ts';

/** The parts of a document that are searched, in which a hit counts more or less. */
const weights = { title: 4, lead: 2, text: 1 } as const;
const fields = Object.keys(weights);

/** What is indexed: terms, joined by spaces, that the tokenizer of the language has made. */
type Indexed = Record<keyof typeof weights, string> & { id: number };

/** The terms are cut already, so that the index works the same whatever has cut them. */
const options: Options<Indexed> = {
  fields,
  tokenize: (terms) => terms.split(' ').filter((term) => term !== ''),
  processTerm: (term) => term,
  searchOptions: { boost: weights, combineWith: 'OR' },
  autoVacuum: false,
};

/** `/search/<locale>.json`. */
export interface SearchIndex extends PackedPostings {
  /** Chapters in order. */
  chapters: { folder: string; title: string; url: string }[];
  /** Groups of wordings that mean the same in the trade. */
  synonyms: string[][];
  entries: SearchEntry[];
}

/** In what share of documents a term of running text may stand; beyond it, it tells nothing and costs much. */
const commonest = 0.2;

/** A term said so often in one text is what the text is about. */
const insistence = 4;

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Gives the test for terms of running text that are worth their bytes. What is no word of the dictionary must occur twice. */
function tellingTerms(texts: readonly Map<string, number>[], segment: Segment): (term: string) => boolean {
  const spread = countTerms(texts.flatMap((text) => [...text.keys()]));
  return (term) => {
    const count = spread.get(term) ?? 0;
    if (count > texts.length * commonest || [...term].length < 2 || /^[\d.,:%]+$/u.test(term)) return false;
    return count > 1 || segment(term).length === 1;
  };
}

/**
 * Builds the index of one language.
 * @param documents what can be found; those of kind `chapter` give the list of chapters
 * @param synonyms groups of wordings that mean the same
 */
export function buildSearchIndex(
  documents: readonly SearchDocument[],
  synonyms: string[][],
  locale: Locale,
): SearchIndex {
  const segment = createSegment(locale);
  const termsOf = createTermsOf(locale, segment);
  const chapters = documents.flatMap(({ kind, chapters: [folder = ''], title, url }) =>
    kind === 'chapter' ? [{ folder, title, url }] : [],
  );
  const placeOf = new Map(chapters.map(({ folder }, place) => [folder, place]));
  const cut = documents.map(({ kind, title, lead, text }) => ({
    // What an exercise shows as its title is its question: running text.
    title: new Set(kind === 'exercise' ? [] : termsOf(title)),
    lead: termsOf(lead),
    text: countTerms(termsOf(text)),
  }));
  const isTelling = tellingTerms(
    cut.map(({ text }) => text),
    segment,
  );
  const mini = new MiniSearch<Indexed>(options);
  mini.addAll(
    cut.map(({ title, lead, text }, id) => {
      const rest = [...text].filter(([term]) => isTelling(term) && !title.has(term));
      const insisted = rest.filter(([, count]) => count >= insistence).map(([term]) => term);
      const said = new Set([...lead, ...insisted]);
      const once = rest.map(([term]) => term).filter((term) => !said.has(term));
      return { id, title: [...title].join(' '), lead: [...said].join(' '), text: once.join(' ') };
    }),
  );
  const entries = documents.map(({ kind, url, title, chapters: folders, excerpt }) => {
    const places = folders.map((folder) => placeOf.get(folder)).filter((place) => place !== undefined);
    return { kind, url, title, chapters: places, excerpt };
  });
  return { chapters, synonyms, entries, ...packPostings(mini.toJSON()) };
}

/** Makes an index searchable again. */
export const openPostings = (index: PackedPostings): MiniSearch<Indexed> =>
  MiniSearch.loadJS<Indexed>(unpackPostings(index, fields), options);
