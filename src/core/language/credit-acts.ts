import type { QuotedAct } from '../engine/events.ts';
import { negativeActs, type Act } from '../scenario/names.ts';
import { factsIn } from './facts.ts';
import { fold } from './fold.ts';
import type { IndexedReply, LanguageIndex } from './index-types.ts';
import { overlap, type Overlap } from './overlap-quote.ts';

/** What own words need in common with one wording of the reply before they earn an act that only its author has seen in it. */
const enough = { share: 0.4, covered: 0.4, units: { 'zh-CN': 6, en: 4 } };
const negative = new Set<string>(negativeActs);
/** Naming a fact is what makes these acts; a stretch in common with the reply must hold one. */
const ofFacts = new Set<string>(['empathise-specific', 'paraphrase']);
/** The better act of two leaves nothing of the weaker. */
const outdoes: Partial<Record<Act, Act>> = {
  'empathise-specific': 'empathise-generic',
  'verify-with-reason': 'verify-bare',
};

function bestOverlap(index: LanguageIndex, utterance: string, reply: IndexedReply): Overlap {
  let best: Overlap = { quote: '', units: 0, share: 0, covered: 0 };
  for (const wording of reply.wordings) {
    const found = overlap(index.locale, utterance, wording.source);
    if (found.units > best.units) best = found;
  }
  return best;
}

/**
 * The acts that own words earn. Acts that the words show count. Acts that the author gave the reply count as well when enough of
 * the reply's wording is in the words; the stretch in common is the quote. A cost is owed as soon as the reply is understood.
 */
export function creditActs(
  index: LanguageIndex,
  utterance: string,
  shown: readonly QuotedAct[],
  reply: IndexedReply | null,
): QuotedAct[] {
  const acts = [...shown];
  if (reply) {
    const common = bestOverlap(index, utterance, reply);
    const proven =
      common.units >= enough.units[index.locale] && common.share >= enough.share && common.covered >= enough.covered;
    const names = factsIn(index.facts, fold(common.quote)).length > 0;
    for (const { act, quality } of reply.acts) {
      if (acts.some((each) => each.act === act)) continue;
      if (negative.has(act)) acts.push({ act, quality, quote: common.quote || utterance.trim() });
      else if (proven && (names || !ofFacts.has(act))) acts.push({ act, quality, quote: common.quote });
    }
  }
  const outdone = new Set(acts.map(({ act }) => outdoes[act]));
  return acts.filter(({ act }) => !outdone.has(act));
}
