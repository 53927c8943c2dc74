import type { Locale } from '../scenario/names.ts';
import type { Lexicon } from './lexicon-types.ts';
import { stem } from './stem.ts';

/** How much a kind of token counts; measured in docs/decisions/0030. */
const tokenWeights = {
  'zh-CN': { character: 0.4, pair: 1, meaning: 1.2 },
  en: { word: 1, pair: 0.3, piece: 0.2, meaning: 1.4 },
} as const;

/** Tokens of a wording with their weights. Kinds are told apart by a sign before the token. */
export type Tokens = Map<string, number>;

const put = (tokens: Tokens, token: string, weight: number): void => {
  if ((tokens.get(token) ?? 0) < weight) tokens.set(token, weight);
};

function chineseTokens(text: string, tokens: Tokens): void {
  const { character, pair } = tokenWeights['zh-CN'];
  for (const run of text.split(' ')) {
    // Numbers and Latin words stay whole: 0417 is one thing.
    const signs = run.match(/[a-z0-9]+|./gu) ?? [];
    signs.forEach((sign, place) => {
      put(tokens, sign, sign.length > 1 ? pair : character);
      const next = signs[place + 1];
      if (next !== undefined) put(tokens, sign + next, pair);
    });
  }
}

function englishTokens(text: string, tokens: Tokens): void {
  const { word, pair, piece } = tokenWeights.en;
  const stems = text
    .split(' ')
    .filter((each) => each !== '')
    .map(stem);
  stems.forEach((each, place) => {
    put(tokens, each, word);
    const next = stems[place + 1];
    if (next !== undefined) put(tokens, `${each} ${next}`, pair);
    // Pieces of four letters forgive slips of the keyboard.
    if (each.length > 4)
      for (let from = 0; from + 4 <= each.length; from += 1) put(tokens, `~${each.slice(from, from + 4)}`, piece);
  });
}

/** Gives the function that cuts a normalised wording into tokens: n-grams or stems, and the meanings that the lexicon knows. */
export function createTokeniser(
  locale: Locale,
  lexicon: Lexicon,
  normalise: (text: string) => string,
): (text: string) => Tokens {
  const chinese = locale === 'zh-CN';
  const stems = (text: string): string => ` ${text.split(' ').map(stem).join(' ')} `;
  const meanings = lexicon.synonyms.flatMap((group, place) =>
    group.map((phrase) => ({
      phrase: chinese ? normalise(phrase) : stems(normalise(phrase)),
      token: `#${String(place)}`,
    })),
  );
  return (text) => {
    const tokens: Tokens = new Map();
    if (text === '') return tokens;
    (chinese ? chineseTokens : englishTokens)(text, tokens);
    const searched = chinese ? text : stems(text);
    for (const { phrase, token } of meanings)
      if (searched.includes(phrase)) put(tokens, token, tokenWeights[locale].meaning);
    return tokens;
  };
}
