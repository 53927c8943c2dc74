import type { NoteRow } from '../records/note-row-schema.ts';

/** A place in a text, described by its words and what stands around them. */
export type TextAnchor = NoteRow['anchor'];

/** How many characters around the words are remembered. */
const around = 48;
/** Longer passages are remembered by their beginning. */
const longest = 1900;

/**
 * Describes a place so that it is found again after the text was edited.
 * @param section nearest heading's id
 * @param text the section's whole text
 */
export function makeAnchor(section: string, text: string, start: number, end: number): TextAnchor {
  const stop = Math.min(end, start + longest);
  return {
    section,
    quote: text.slice(start, stop),
    before: text.slice(Math.max(0, start - around), start),
    after: text.slice(stop, stop + around),
    offset: start,
  };
}
