import type { Locale } from '../scenario/names.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon-types.ts';
import { writeNumbers } from './number-words.ts';

const contractions: [RegExp, string][] = [
  [/\bcan't\b|\bcannot\b/gu, 'can not'],
  [/\bwon't\b/gu, 'will not'],
  [/n't\b/gu, ' not'],
  [/'ll\b/gu, ' will'],
  [/'re\b/gu, ' are'],
  [/'ve\b/gu, ' have'],
  [/'d\b/gu, ' would'],
  [/'m\b/gu, ' am'],
  [/'s\b/gu, ''],
];

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Gives the function that puts wordings of one language into the form in which they are compared. */
export function createNormaliser(locale: Locale, lexicon: Lexicon): (text: string) => string {
  const chinese = locale === 'zh-CN';
  const longestFirst = [...lexicon.fillers]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');
  const fillers = longestFirst === '' ? null : new RegExp(chinese ? longestFirst : `\\b(?:${longestFirst})\\b`, 'gu');
  const rewrite = lexicon.rewrite.map(([from, to]): [RegExp, string] => [
    new RegExp(chinese ? escaped(from) : `\\b${escaped(from)}\\b`, 'gu'),
    to,
  ]);
  return (text) => {
    let plain = fold(text);
    if (!chinese) for (const [from, to] of contractions) plain = plain.replaceAll(from, to);
    for (const [from, to] of rewrite) plain = plain.replaceAll(from, to);
    plain = writeNumbers(plain);
    if (fillers) plain = plain.replaceAll(fillers, chinese ? '' : ' ');
    return plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  };
}
