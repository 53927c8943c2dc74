import type { IndexedReply, LanguageIndex } from './index-types.ts';
import type { Tokens } from './tokens.ts';

/** How the parts of a score are blended; measured in docs/decisions/0030. */
const blend = { wording: 0.5, reply: 0.5, acts: 0.12, move: 0.55 };

/** An utterance prepared for comparing. */
export interface Question {
  tokens: Tokens;
  /** Weight times rarity of all its tokens. */
  total: number;
  /** Acts that its words show by themselves. */
  acts: ReadonlySet<string>;
}

const rarityIn = (index: LanguageIndex, token: string): number => index.rarity.get(token) ?? index.unknown;

/** Prepares an utterance. */
export function prepareQuestion(index: LanguageIndex, tokens: Tokens, acts: ReadonlySet<string>): Question {
  let total = 0;
  for (const [token, weight] of tokens) total += weight * rarityIn(index, token);
  return { tokens, total, acts };
}

/** How much of what was said is also in `other`, rare tokens counting more: 0 to 1. */
function explained(index: LanguageIndex, question: Question, other: Tokens): number {
  let shared = 0;
  for (const [token, weight] of question.tokens) {
    const counterpart = other.get(token);
    if (counterpart !== undefined) shared += Math.min(weight, counterpart) * rarityIn(index, token);
  }
  return shared / question.total;
}

/** Share of the acts in common: 1 when the words show just what the reply does, 0 when nothing or something else. */
function actsInCommon(question: Question, reply: IndexedReply): number {
  if (question.acts.size === 0) return 0;
  const common = reply.acts.filter(({ act }) => question.acts.has(act)).length;
  return (2 * common) / (question.acts.size + reply.acts.length);
}

/**
 * How well an utterance fits a reply, 0 to about 1: how much of it one wording explains, how much all wordings together
 * explain, and whether it does what the reply does. A move counts less, as it is meant for what no reply of the beat says.
 */
export function scoreReply(index: LanguageIndex, question: Question, reply: IndexedReply): number {
  if (question.total === 0) return 0;
  const closest = Math.max(0, ...reply.wordings.map(({ tokens }) => explained(index, question, tokens)));
  const words = blend.wording * closest + blend.reply * explained(index, question, reply.all);
  return (words + blend.acts * actsInCommon(question, reply)) * (reply.move ? blend.move : 1);
}
