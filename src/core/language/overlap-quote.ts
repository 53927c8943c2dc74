import type { Locale } from '../scenario/names.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** A character (Chinese) or word of a text with its place. */
interface Unit {
  key: string;
  start: number;
  end: number;
}

function unitsOf(locale: Locale, text: string): Unit[] {
  const folded = fold(text);
  const pattern = locale === 'zh-CN' ? /[a-z0-9]+|[\p{L}\p{N}]/gu : /[\p{L}\p{N}']+/gu;
  return [...folded.matchAll(pattern)].map(({ 0: sign, index }) => ({
    key: locale === 'en' ? stem(sign) : sign,
    start: index,
    end: index + sign.length,
  }));
}

const pairsOf = (units: readonly Unit[]): Set<string> =>
  new Set(units.slice(1).map(({ key }, place) => `${units[place]?.key ?? ''} ${key}`));

/** The words of a text that are also in a wording. */
export interface Overlap {
  /** The longest stretch in common, cut from the text. */
  quote: string;
  /** Characters or words in it. */
  units: number;
  /** Share of the text, 0–1, that is in common. */
  share: number;
  /** Share of the wording, 0–1, that is in common. */
  covered: number;
}

/** What a text and a wording have in common: neighbours that stand side by side in both. One unit between may differ. */
export function overlap(locale: Locale, text: string, wording: string): Overlap {
  const units = unitsOf(locale, text);
  const other = unitsOf(locale, wording);
  const pairs = pairsOf(other);
  const common = units.map(() => false);
  for (let place = 1; place < units.length; place += 1) {
    if (!pairs.has(`${units[place - 1]?.key ?? ''} ${units[place]?.key ?? ''}`)) continue;
    common[place - 1] = true;
    common[place] = true;
  }
  let best: { from: number; to: number } | null = null;
  let from = -1;
  let last = -1;
  common.forEach((is, place) => {
    if (!is) return;
    if (from < 0 || place - last > 2) from = place;
    last = place;
    if (!best || last - from > best.to - best.from) best = { from, to: last };
  });
  const span = best as { from: number; to: number } | null;
  if (!span) return { quote: '', units: 0, share: 0, covered: 0 };
  const shared = common.filter(Boolean).length;
  return {
    quote: text.slice(units[span.from]?.start ?? 0, units[span.to]?.end ?? 0),
    units: span.to - span.from + 1,
    share: shared / units.length,
    covered: Math.min(1, shared / other.length),
  };
}
