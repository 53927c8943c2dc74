/** A piece of a text, to be shown plain or as a hit. */
export interface MarkedPiece {
  text: string;
  isHit: boolean;
}

/** Divides a text where one of the terms of a hit stands; Latin words are marked to their end, since terms lack endings. */
export function markTerms(text: string, terms: readonly string[]): MarkedPiece[] {
  const longestFirst = [...terms].sort((one, other) => other.length - one.length);
  if (longestFirst.length === 0) return [{ text, isHit: false }];
  const patterns = longestFirst.map((term) => {
    const escaped = term.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
    return /^[a-z0-9]/u.test(term) ? `(?<![a-z0-9])${escaped}[a-z]*` : escaped;
  });
  const pattern = new RegExp(patterns.join('|'), 'giu');
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), isHit: false });
    pieces.push({ text: match[0], isHit: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isHit: false });
  return pieces;
}
