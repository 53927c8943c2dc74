import type { IndexedReply, LanguageIndex } from '#core/language/index-types.ts';
import { prepareQuestion, scoreReply } from '#core/language/score.ts';
import type { Tokens } from '#core/language/tokens.ts';

/** A way to say how well an utterance fits a reply; higher is better. */
export type Method = (index: LanguageIndex, asked: Tokens, acts: ReadonlySet<string>, reply: IndexedReply) => number;

const rarityOf = (index: LanguageIndex, token: string): number => index.rarity.get(token) ?? index.unknown;
const best = (reply: IndexedReply, score: (tokens: Tokens) => number): number =>
  Math.max(...reply.wordings.map(({ tokens }) => score(tokens)));
const lengthOf = (index: LanguageIndex, tokens: Tokens): number =>
  Math.sqrt([...tokens].reduce((sum, [token, weight]) => sum + (weight * rarityOf(index, token)) ** 2, 0));
const isMeaning = (token: string): boolean => token.startsWith('#');
const withoutMeanings = (tokens: Tokens): Tokens => new Map([...tokens].filter(([token]) => !isMeaning(token)));

const cosine: Method = (index, asked, _acts, reply) => {
  const length = lengthOf(index, asked);
  return best(reply, (tokens) => {
    let product = 0;
    for (const [token, weight] of asked) product += weight * (tokens.get(token) ?? 0) * rarityOf(index, token) ** 2;
    return product / (length * lengthOf(index, tokens) || 1);
  });
};

const okapi: Method = (index, asked, _acts, reply) => {
  const size = 60;
  const score = best(reply, (tokens) => {
    let sum = 0;
    for (const [token, weight] of asked) {
      const found = tokens.get(token) ?? 0;
      if (found > 0)
        sum += (weight * rarityOf(index, token) * found * 2.2) / (found + 1.2 * (0.25 + (0.75 * tokens.size) / size));
    }
    return sum;
  });
  return score / (prepareQuestion(index, asked, new Set()).total || 1);
};

const jaccard: Method = (_index, asked, _acts, reply) =>
  best(reply, (tokens) => {
    const shared = [...asked.keys()].filter((token) => tokens.has(token)).length;
    return shared / (asked.size + tokens.size - shared || 1);
  });

const containment: Method = (index, asked, _acts, reply) => {
  const { total } = prepareQuestion(index, asked, new Set());
  return best(reply, (tokens) => {
    let shared = 0;
    for (const [token, weight] of asked) if (tokens.has(token)) shared += weight * rarityOf(index, token);
    return shared / (total || 1);
  });
};

const blended: Method = (index, asked, acts, reply) => scoreReply(index, prepareQuestion(index, asked, acts), reply);

/** The same handicap for moves as in the chosen method, so that only the comparison differs. */
const handicapped =
  (method: Method): Method =>
  (index, asked, acts, reply) =>
    method(index, asked, acts, reply) * (reply.move ? 0.55 : 1);

const plain = (method: Method): Method =>
  handicapped((index, asked, acts, reply) => method(index, withoutMeanings(asked), acts, reply));

/** Every method that was measured before one was chosen; the table is in docs/decisions/0030. */
export const methods: Record<string, Method> = {
  'Jaccard of n-grams': plain(jaccard),
  'containment, TF-IDF': plain(containment),
  BM25: plain(okapi),
  'cosine, TF-IDF': plain(cosine),
  'cosine with meanings': handicapped(cosine),
  'blend without acts': (index, asked, _acts, reply) => blended(index, asked, new Set(), reply),
  'blend (chosen)': blended,
};
