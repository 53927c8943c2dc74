import { fold } from '../language/fold.ts';
import { everydayWords } from './stop-words.ts';
import type { TermsOf } from './terms.ts';

/** Terms to look for, with how much each counts. */
export type QueryTerms = ReadonlyMap<string, number>;

/** What a query asks for. */
export interface ReadQuery {
  /** The terms that the learner wrote. */
  written: string[];
  /** These and what means the same. */
  terms: QueryTerms;
  /** For each written term the terms that answer it. */
  answers: ReadonlyMap<string, readonly string[]>;
}

/** How much a wording counts that only means the same, a pair of characters, and a word of every day. */
const [meant, part, everyday] = [0.6, 0.4, 0.3];

/** Pairs of neighbouring Chinese characters with their places: the text may have been cut in another way than the query. */
function pairsOf(query: string): { pair: string; from: number }[] {
  return [...query.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => ({ pair: match[1] ?? '', from: match.index }));
}

/** Whether a folded query says a wording; Latin ones as whole words. */
function says(query: string, wording: string): boolean {
  if (/^\p{Script=Han}/u.test(wording)) return query.includes(wording);
  return ` ${query.replaceAll(/[^a-z0-9]+/gu, ' ')} `.includes(` ${wording.replaceAll(/[^a-z0-9]+/gu, ' ')} `);
}

/**
 * Reads a query: its terms, and the terms of wordings that mean the same in the trade.
 * @param synonyms groups of wordings that mean the same
 */
export function readQuery(query: string, synonyms: readonly (readonly string[])[], termsOf: TermsOf): ReadQuery {
  const all = [...new Set(termsOf(query))];
  // A single character helps to find, but is hardly ever what is asked for, unless nothing else was written.
  const words = all.filter((term) => [...term].length > 1);
  const written = words.length > 0 ? words : all;
  const terms = new Map<string, number>();
  const folded = fold(query);
  const pairs = pairsOf(folded);
  const answers = new Map(
    written.map((term) => {
      const [from, length] = [folded.indexOf(term), term.length];
      const near = pairs.filter((pair) => from >= 0 && pair.from >= from - 1 && pair.from < from + length);
      return [term, [term, ...near.map(({ pair }) => pair)]];
    }),
  );
  const add = (term: string, weight: number) => terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  for (const term of all) add(term, part);
  for (const term of written) add(term, everydayWords.has(term) ? everyday : 1);
  for (const { pair } of pairs) if (!everydayWords.has(pair)) add(pair, part);
  for (const group of synonyms) {
    const said = group.filter((wording) => says(folded, fold(wording)));
    // Other names of a word of every day would only bring more of what every page says.
    if (said.every((wording) => everydayWords.has(wording))) continue;
    const meaning = group.filter((wording) => !said.includes(wording)).flatMap(termsOf);
    for (const term of meaning) add(term, everydayWords.has(term) ? everyday : meant);
    for (const term of said.flatMap(termsOf)) answers.get(term)?.push(...meaning);
  }
  return { written, terms, answers };
}
