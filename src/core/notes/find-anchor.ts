import type { TextAnchor } from './anchor.ts';
import { likeness } from './likeness.ts';

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

/** Below this likeness, another passage is meant: a note without a place is better than one in the wrong place. */
const enough = 0.6;

/** How well what stands around a place fits what was remembered, with a little for being where it was. */
function fit({ before, after, offset }: TextAnchor, text: string, { start, end }: Span): number {
  const context =
    likeness(before, text.slice(Math.max(0, start - before.length), start)) +
    likeness(after, text.slice(end, end + after.length));
  return context - Math.abs(start - offset) / (10 * Math.max(text.length, 1));
}

function best(anchor: TextAnchor, text: string, spans: readonly Span[]): Span | null {
  const rated = spans.map((span) => ({ span, value: fit(anchor, text, span) }));
  return rated.reduce<(typeof rated)[number] | null>(
    (top, one) => (top === null || one.value > top.value ? one : top),
    null,
  )?.span ?? null; // prettier-ignore
}

function exactly(text: string, quote: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    spans.push({ start, end: start + quote.length });
  }
  return spans;
}

/** The words may have been changed while what stands around them was not. */
function betweenContext({ before, after, quote }: TextAnchor, text: string): Span | null {
  if (before.length < 8 || after.length < 8) return null;
  const at = text.indexOf(before);
  const start = at + before.length;
  const end = at < 0 ? -1 : text.indexOf(after, start);
  const length = end - start;
  return end > start && length <= quote.length * 2 && length * 2 >= quote.length ? { start, end } : null;
}

/** The passage most like the words, tried at every place; a sentence that was edited keeps most of its characters. */
function mostAlike({ quote }: TextAnchor, text: string): Span | null {
  if (quote.length < 6) return null;
  const step = Math.max(1, Math.floor(quote.length / 12));
  let top = { start: 0, value: 0 };
  for (let start = 0; start + quote.length / 2 <= text.length; start += step) {
    const value = likeness(quote, text.slice(start, start + quote.length));
    if (value > top.value) top = { start, value };
  }
  return top.value >= enough ? { start: top.start, end: Math.min(text.length, top.start + quote.length) } : null;
}

/**
 * Finds a place again.
 * @param text the section's text as it is now
 * @returns the stretch, or `null` when nothing like it is left
 */
export function findAnchor(anchor: TextAnchor, text: string): Span | null {
  if (anchor.quote === '') return { start: 0, end: 0 };
  return best(anchor, text, exactly(text, anchor.quote)) ?? betweenContext(anchor, text) ?? mostAlike(anchor, text);
}
