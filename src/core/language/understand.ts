import type { QuotedAct } from '../engine/events.ts';
import { creditActs } from './credit-acts.ts';
import { detectActs } from './detect-acts.ts';
import type { IndexedReply, LanguageIndex } from './index-types.ts';
import { prepareQuestion, scoreReply } from './score.ts';

/** From where on an utterance counts as understood; measured in docs/decisions/0030. */
const bars = { 'zh-CN': 0.2, en: 0.25 };

/** A reply that the words may mean, with its score. */
export interface Candidate {
  reply: string;
  score: number;
}

/** What own words were understood as. */
export interface Understanding {
  /** A reply of the beat, `move:<id>`, or null: not understood. */
  reply: string | null;
  /** 0–1. */
  confidence: number;
  /** Acts that the words show, each with its quote. */
  acts: QuotedAct[];
  /** The likeliest meanings, best first, whether or not good enough. */
  candidates: Candidate[];
}

/** What an utterance may be understood as in a beat. */
function meaningsIn(index: LanguageIndex, beat: string, available: Iterable<string> | null): IndexedReply[] {
  const replies = index.beats.get(beat) ?? [];
  const now = available && new Set(available);
  return [...(now ? replies.filter(({ id }) => now.has(id)) : replies), ...index.moves];
}

/**
 * Understands own words in a beat.
 * @param available the replies that can be said now; all of the beat when left out
 */
export function understand(
  index: LanguageIndex,
  utterance: string,
  beat: string,
  available: Iterable<string> | null = null,
): Understanding {
  const shown = detectActs(index.cues, index.facts, utterance);
  const tokens = index.tokenise(index.normalise(utterance));
  const question = prepareQuestion(index, tokens, new Set(shown.map(({ act }) => act)));
  const ranked = meaningsIn(index, beat, available)
    .map((reply) => ({ reply, score: scoreReply(index, question, reply) }))
    .sort((one, other) => other.score - one.score);
  const [best] = ranked;
  const reply = best && best.score >= bars[index.locale] ? best.reply : null;
  return {
    reply: reply?.id ?? null,
    confidence: Math.round(Math.min(1, best?.score ?? 0) * 1000) / 1000,
    acts: creditActs(index, utterance, shown, reply),
    candidates: ranked.slice(0, 5).map((each) => ({ reply: each.reply.id, score: each.score })),
  };
}

/** The acts of an utterance when the trainee says which reply was meant, or that none was. */
export function actsAs(index: LanguageIndex, utterance: string, beat: string, id: string | null): QuotedAct[] {
  const reply = id === null ? null : (meaningsIn(index, beat, null).find((each) => each.id === id) ?? null);
  return creditActs(index, utterance, detectActs(index.cues, index.facts, utterance), reply);
}
