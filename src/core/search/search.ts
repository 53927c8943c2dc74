import type { SearchResult } from 'minisearch';
import type { Locale } from '../scenario/names.ts';
import { everydayWords } from './stop-words.ts';
import { readQuery } from './query-terms.ts';
import { rankChapters } from './rank-chapters.ts';
import type { ChapterHit } from './rank-chapters.ts';
import type { SearchEntry, SearchKind } from './search-document.ts';
import { openPostings } from './search-index.ts';
import type { SearchIndex } from './search-index.ts';
import { createSegment } from './segment.ts';
import { createTermsOf } from './terms.ts';

/** One thing found. */
export interface SearchHit {
  entry: SearchEntry;
  score: number;
  /** Words of its title and excerpt to be marked, as they stand in the index. */
  terms: string[];
}

/** What a search found. */
export interface SearchAnswer {
  /** Chapters, the best first, with what was found in them. */
  chapters: ChapterHit[];
  terms: SearchHit[];
  calls: SearchHit[];
  /** Words of the query that are nowhere in the course. */
  unknown: string[];
}

/** Searches one language. */
export type Search = (query: string) => SearchAnswer;

/** A section says more about a chapter than an exercise does. */
const kindWeights: Record<SearchKind, number> = { chapter: 1.1, section: 1, exercise: 0.6, term: 0.8, call: 0.6 };

/** What a word counts of which only the beginning fits. */
const alike = 0.5;

/** What share of the query's words the best hit must answer; less is chance, and chance is not shown. */
const enough = 0.5;

/** What share any hit must answer to be shown at all. */
const decent = 0.35;

/** Opens an index for searching. */
export function openSearch(index: SearchIndex, locale: Locale): Search {
  const mini = openPostings(index);
  const termsOf = createTermsOf(locale, createSegment(locale));
  const isLatin = (term: string): boolean => /^[a-z]/u.test(term);
  return (query) => {
    const { written, terms, answers } = readQuery(query, index.synonyms, termsOf);
    const found = mini.search([...terms.keys()].join(' '), {
      boostTerm: (term) => terms.get(term) ?? 1,
      prefix: (term) => [...term].length > (isLatin(term) ? 3 : 1),
      fuzzy: (term) => (isLatin(term) && term.length > 5 ? 0.17 : false),
    });
    const answerTo = (term: string, { terms: inText, queryTerms }: SearchResult): number => {
      const ways = answers.get(term) ?? [];
      if (ways.some((way) => inText.includes(way))) return 1;
      return ways.some((way) => queryTerms.includes(way)) ? alike : 0;
    };
    // A rare word says more about what is meant than one that stands everywhere.
    const importance = new Map(
      written.map((term) => {
        const count = found.filter((result) => answerTo(term, result) > 0).length;
        return [term, { count, weight: count === 0 ? 0.5 : Math.log(1 + index.entries.length / count) }];
      }),
    );
    const weightOf = (term: string): number => importance.get(term)?.weight ?? 0;
    const total = written.reduce((sum, term) => sum + weightOf(term), 0);
    const shareOf = (result: SearchResult): number =>
      written.reduce((sum, term) => sum + weightOf(term) * answerTo(term, result), 0) / total;
    const unknown = written.filter((term) => importance.get(term)?.count === 0);
    const hits = found.flatMap((result): (SearchHit & { share: number; isNamed: boolean })[] => {
      const { score, terms: matched, match } = result;
      const marked = matched.filter((term) => !everydayWords.has(term));
      const isNamed = marked.some((term) => match[term]?.some((field) => field !== 'text') === true);
      const entry = index.entries[result.id as number];
      const share = shareOf(result);
      return entry === undefined
        ? []
        : [{ entry, score: score * kindWeights[entry.kind] * share ** 0.25, terms: marked, share, isNamed }];
    });
    hits.sort((one, other) => other.score - one.score);
    const isChance = unknown.length > written.length / 2 || !hits.some(({ share }) => share >= enough);
    if (isChance) return { chapters: [], terms: [], calls: [], unknown };
    const good = hits.filter(({ share }) => share >= decent);
    const ofKind = (kind: SearchKind, most: number) => good.filter(({ entry }) => entry.kind === kind).slice(0, most);
    return {
      chapters: rankChapters(good, index.chapters),
      terms: ofKind('term', 9)
        .filter(({ isNamed }) => isNamed)
        .slice(0, 3),
      calls: ofKind('call', 4),
      unknown,
    };
  };
}
