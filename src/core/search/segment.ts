import type { Locale } from '../scenario/names.ts';

/** Cuts a text into words. */
export type Segment = (text: string) => string[];

/** Pairs of neighbouring characters, for engines that cannot tell Chinese words apart. */
function pairsOf(run: string): string[] {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, place) => (signs[place] ?? '') + sign);
}

/** Chinese in pairs of characters, other words whole. */
function segmentInPairs(text: string): string[] {
  const runs = text.match(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+[\p{N}']*|\p{N}+/gu) ?? [];
  return runs.flatMap((run) => (/^\p{Script=Han}/u.test(run) ? pairsOf(run) : [run]));
}

/**
 * Gives the function that cuts texts of a language into words, the same at build time and in the browser.
 * @param Segmenter the engine's own, where it has one; `null` stands for engines that have none
 */
export function createSegment(
  locale: Locale,
  Segmenter: typeof Intl.Segmenter | null = (Intl as { Segmenter?: typeof Intl.Segmenter }).Segmenter ?? null,
): Segment {
  if (Segmenter === null) return segmentInPairs;
  const segmenter = new Segmenter(locale, { granularity: 'word' });
  return (text) =>
    [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike === true ? [segment] : []));
}
