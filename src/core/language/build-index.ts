import type { LanguageIndex, IndexedReply, ReplyWordings, ScenarioWordings } from './index-types.ts';
import { compileCues } from './compile-cues.ts';
import { compileFacts } from './facts.ts';
import { createNormaliser } from './normalise.ts';
import { createTokeniser, type Tokens } from './tokens.ts';

/** Rarity of each token: the logarithm of how few replies of the scenario use it. */
function rarityOf(replies: readonly IndexedReply[]): Map<string, number> {
  const users = new Map<string, number>();
  for (const { all } of replies) for (const token of all.keys()) users.set(token, (users.get(token) ?? 0) + 1);
  const rarity = new Map<string, number>();
  for (const [token, count] of users) rarity.set(token, Math.log(1 + replies.length / count));
  return rarity;
}

/**
 * Indexes the wordings of one scenario in one language: what every beat and the always-available moves can be understood as.
 * Takes some ten milliseconds; the same wordings always give the same index.
 */
export function buildIndex(wordings: ScenarioWordings): LanguageIndex {
  const { locale, lexicon } = wordings;
  const normalise = createNormaliser(locale, lexicon);
  const tokenise = createTokeniser(locale, lexicon, normalise);
  const indexReply = (id: string, reply: ReplyWordings, move: boolean): IndexedReply => {
    const all: Tokens = new Map();
    const each = reply.wordings.map((wording) => {
      const tokens = tokenise(normalise(wording));
      for (const [token, weight] of tokens) all.set(token, Math.max(all.get(token) ?? 0, weight));
      return { source: wording, tokens };
    });
    return { id, move, acts: reply.acts, wordings: each, all };
  };
  const beats = new Map(
    Object.entries(wordings.beats).map(([beat, replies]) => [
      beat,
      Object.entries(replies).map(([id, reply]) => indexReply(id, reply, false)),
    ]),
  );
  const moves = Object.entries(wordings.moves).map(([id, move]) => indexReply(`move:${id}`, move, true));
  const everything = [...[...beats.values()].flat(), ...moves];
  const rarity = rarityOf(everything);
  const unknown = Math.log(1 + everything.length);
  return {
    locale,
    normalise,
    tokenise,
    rarity,
    unknown,
    beats,
    moves,
    cues: compileCues(locale, lexicon),
    facts: compileFacts(locale, wordings.facts),
  };
}
