import { fold } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import type { Locale } from '../scenario/names.ts';
import type { Segment } from './segment.ts';
import { stopWords } from './stop-words.ts';

/** Cuts a text into the terms under which it is found. */
export type TermsOf = (text: string) => string[];

const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);
const isSingle = (word: string | undefined): boolean => word !== undefined && isHan(word) && [...word].length === 1;

/**
 * Joins neighbouring single characters in pairs: dictionaries of browsers do not know the words of the trade, and cut 差评 in two.
 */
function joinSingles(words: readonly string[]): string[] {
  return words.flatMap((word, place) => {
    if (!isSingle(word)) return [word];
    const next = words[place + 1];
    if (isSingle(next)) return [word + (next ?? '')];
    return isSingle(words[place - 1]) ? [] : [word];
  });
}

/** Gives the function that makes terms of texts and queries: folded, cut into words, without stop words and endings. */
export function createTermsOf(locale: Locale, segment: Segment): TermsOf {
  const ignored = stopWords[locale];
  const keep = (word: string): string[] => {
    if (ignored.has(word)) return [];
    if (isHan(word)) return [word];
    // selection, selecting and select meet in one term.
    const bare = stem(word.replace(/'s?$/u, '')).replace(/(?<=[a-z]{4})ion$/u, '');
    return bare.length > 1 ? [bare] : [];
  };
  // Stop words part the text: in 做的事 nobody means 做事.
  const mark = (word: string): string => (ignored.has(word) ? '|' : word);
  return (text) =>
    joinSingles(segment(fold(text).replaceAll('e-mail', 'email')).map(mark)).flatMap((word) =>
      word === '|' ? [] : keep(word),
    );
}
