import type { SearchHit } from './search.ts';
import type { SearchIndex } from './search-index.ts';

/** A chapter with what was found in it. */
export interface ChapterHit {
  chapter: SearchIndex['chapters'][number];
  score: number;
  /** Its sections and exercises, the best first; the chapter itself is not among them. */
  hits: SearchHit[];
}

/** How much the best, second and third hit count for their chapter: several good places beat one. */
const shares = [1, 0.5, 0.25];

/** Puts hits together by chapter, the best chapter first. */
export function rankChapters(hits: readonly SearchHit[], chapters: SearchIndex['chapters']): ChapterHit[] {
  const best = hits[0]?.score ?? 0;
  return chapters
    .map((chapter, place): ChapterHit => {
      // A call serves several chapters and says little of what they teach.
      const own = hits.filter(({ entry }) => entry.kind !== 'call' && entry.chapters.includes(place));
      const score = shares.reduce((sum, share, nth) => {
        const hit = own[nth];
        return hit === undefined ? sum : sum + share * hit.score;
      }, 0);
      const shown = own.filter(({ entry }) => entry.kind === 'section' || entry.kind === 'exercise');
      return { chapter, score, hits: shown };
    })
    .filter(({ score }) => score > best * 0.15)
    .sort((one, other) => other.score - one.score);
}
