import type { QuotedAct } from '../engine/events.ts';
import { negativeActs } from '../scenario/names.ts';
import type { IndexedReply, LanguageIndex } from './index-types.ts';
import { overlap, type Overlap } from './overlap-quote.ts';

/** What an author's act of a reply needs in common with the reply's own wording before it counts for own words. */
const enough = { 'zh-CN': { units: 5, share: 0.4 }, en: { units: 4, share: 0.4 } } as const;
const negative = new Set<string>(negativeActs);

function bestOverlap(index: LanguageIndex, utterance: string, reply: IndexedReply): Overlap {
  let best: Overlap = { quote: '', units: 0, share: 0 };
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
    const { units, share } = enough[index.locale];
    const proven = common.units >= units && common.share >= share;
    for (const { act, quality } of reply.acts) {
      if (acts.some((each) => each.act === act)) continue;
      if (negative.has(act)) acts.push({ act, quality, quote: common.quote || utterance.trim() });
      else if (proven) acts.push({ act, quality, quote: common.quote });
    }
  }
  const specific = acts.some(({ act }) => act === 'empathise-specific');
  return specific ? acts.filter(({ act }) => act !== 'empathise-generic') : acts;
}
