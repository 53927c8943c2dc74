import type { Locale } from '../scenario/names.ts';
import { fold } from './fold.ts';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** One pattern for all fact words of a scenario, the longest first; English words are found with their endings. */
export function compileFacts(locale: Locale, facts: readonly string[]): RegExp | null {
  const words = [...new Set(facts.map(fold))].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  if (words.length === 0) return null;
  const alternatives = words.map(escaped).join('|');
  return new RegExp(
    locale === 'en' ? `(?<![\\p{L}\\p{N}])(?:${alternatives})(?:s|ed|d|ing)?(?![\\p{L}\\p{N}])` : alternatives,
    'gu',
  );
}

/** Where a text names facts: start and end of each, in order. */
export function factsIn(facts: RegExp | null, folded: string): { start: number; end: number; word: string }[] {
  if (!facts) return [];
  return [...folded.matchAll(facts)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
  }));
}
