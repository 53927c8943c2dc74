/** A piece of a passage: words, or the name of a blank. */
export type PassagePiece = { text: string } | { blank: string };

/** Cuts a passage at its `{{blank}}` marks. */
export function splitPassage(passage: string): PassagePiece[] {
  return passage
    .split(/(\{\{[^}]*\}\})/u)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{{') ? { blank: piece.slice(2, -2).trim() } : { text: piece }));
}

/** Names of the blanks in the order of the passage. */
export function blanksIn(passage: string): string[] {
  return splitPassage(passage).flatMap((piece) => ('blank' in piece ? [piece.blank] : []));
}
