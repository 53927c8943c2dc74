import type { QuotedAct } from '../engine/events.ts';
import type { CompiledCue, CompiledCues } from './compile-cues.ts';
import { factsIn } from './facts.ts';
import { fold } from './fold.ts';

const lastClause = (text: string): string => text.split(/[,.!?;\n]/u).at(-1) ?? '';

/** A stretch of text. */
interface Span {
  start: number;
  end: number;
}

/** The first place where the cue stands without being turned round by a negation before it. */
function findCue(rule: CompiledCue, negated: RegExp, folded: string): Span | null {
  for (const match of folded.matchAll(rule.any)) {
    if (match[0] === '') continue;
    const before = lastClause(folded.slice(0, match.index));
    if (!rule.guarded || !negated.test(before)) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The sentence around a span: where a fact must stand to belong to it. */
function sentenceAround(folded: string, span: Span): Span {
  const stop = /[.!?;\n](?!\d)/u;
  let { start, end } = span;
  while (start > 0 && !stop.test(folded.slice(start - 1, start + 1))) start -= 1;
  while (end < folded.length && !stop.test(folded.slice(end, end + 2))) end += 1;
  return { start, end };
}

/**
 * Finds the acts that words show by themselves, each with the words that show it.
 * @param text as the trainee wrote it; quotes are cut from it
 */
export function detectActs(cues: CompiledCues, facts: RegExp | null, text: string): QuotedAct[] {
  const folded = fold(text);
  const named = factsIn(facts, folded);
  const found = new Map<string, QuotedAct>();
  for (const rule of cues.rules) {
    const earlier = found.get(rule.act);
    if (earlier && earlier.quality >= rule.quality) continue;
    if (rule.with && !rule.with.test(folded)) continue;
    if (rule.unless?.test(folded)) continue;
    const cue = findCue(rule, cues.negated, folded);
    if (!cue) continue;
    let quoted: Span = cue;
    if (rule.facts > 0) {
      const around = sentenceAround(folded, cue);
      const near = named.filter(({ start, end }) => start >= around.start && end <= around.end);
      if (new Set(near.map(({ word }) => word)).size < rule.facts) continue;
      quoted = near.reduce<Span>(
        (span, { start, end }) => ({ start: Math.min(span.start, start), end: Math.max(span.end, end) }),
        cue,
      );
    }
    found.set(rule.act, { act: rule.act, quality: rule.quality, quote: text.slice(quoted.start, quoted.end) });
  }
  return [...found.values()];
}
