import { comparable } from '../comparable.ts';

/** Words with a negating character that negate nothing; questions of the kind 答不答 among them. */
const harmless =
  /(\p{Script=Han})不\1|对不起|不好意思|差不多|不过|不管|不但|不仅|不如|不妨|不到|不超过|不少于|不同|不用等|不光|不只|要不|没问题|没错|没关系|别的|特别|分别|类别|区别|级别/gu;

/** A Chinese negation right before the cue, with at most two characters between. */
const chineseNegation = /(?:不|没|别|无法|未|勿)[^，。；！？,.;!?\s]{0,2}$/u;

/** An English negation at most three words before the cue, in the same clause. */
const englishNegation = /(?:\b(?:not|never|cannot|no|without|nor)|n't)(?:\s+[\w']+){0,3}\s*$/u;

/**
 * Tells whether one of the cues occurs in a wording without being negated: “I can’t check now” does not promise a check.
 * Width, letter case and the shape of apostrophes do not matter. An English cue starts at the start of a word.
 */
export function hasCue(text: string, cues: readonly string[]): boolean {
  const plain = comparable(text).replaceAll(harmless, (word) => '＿'.repeat(word.length));
  const original = comparable(text);
  return cues.some((cue) => occurrences(original, comparable(cue)).some((place) => !isNegated(plain.slice(0, place))));
}

function occurrences(text: string, cue: string): number[] {
  const places: number[] = [];
  if (cue === '') return places;
  for (let place = text.indexOf(cue); place >= 0; place = text.indexOf(cue, place + 1)) {
    const insideWord = /[a-z0-9]/u.test(cue[0] ?? '') && /[a-z0-9]/u.test(text[place - 1] ?? '');
    if (!insideWord) places.push(place);
  }
  return places;
}

const isNegated = (before: string): boolean => chineseNegation.test(before) || englishNegation.test(lastClause(before));

const lastClause = (text: string): string => text.split(/[,.;:!?，。；：！？]/u).at(-1) ?? '';
