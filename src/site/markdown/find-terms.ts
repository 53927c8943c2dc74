import type { Term } from '#core/chapter/glossary-schema.ts';
import type { Locale } from '#core/scenario/names.ts';

/** A piece of text: plain, or a mention of a term. */
export type TextPiece = { text: string; term?: Term };

/** Splits a text at each mention of a glossary term in one language; the longest term at a place wins. */
export type TermFinder = (text: string) => TextPiece[];

/** Prepares a finder for a language. */
export function termFinder(terms: readonly Term[], locale: Locale): TermFinder {
  const byWording = new Map<string, Term>();
  for (const term of terms) {
    for (const wording of [term.term[locale], ...term.synonyms[locale]]) byWording.set(wording.toLowerCase(), term);
  }
  const wordings = [...byWording.keys()].sort((left, right) => right.length - left.length);
  const pattern = new RegExp(wordings.map((wording) => bounded(wording, locale)).join('|'), 'giu');
  return (text) => {
    const pieces: TextPiece[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const term = byWording.get(match[0].toLowerCase()) ?? byWording.get(singular(match[0].toLowerCase()));
      if (term === undefined) continue;
      if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
      pieces.push({ text: match[0], term });
      end = match.index + match[0].length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end) });
    return pieces;
  };
}

/** Latin words end where letters and digits end, and may be in the plural; Chinese has no such borders. */
function bounded(wording: string, locale: Locale): string {
  const escaped = wording.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  if (!/^[\x20-\x7e]+$/u.test(wording)) return escaped;
  return `(?<![a-z0-9])${escaped}${locale === 'en' ? 's?' : ''}(?![a-z0-9])`;
}

const singular = (word: string): string => word.replace(/s$/u, '');
