import type { NoteRow } from '#core/records/note-row-schema.ts';

/** Paints notes on the text without touching its elements. Older browsers show them in the list only. */
export function paintNotes(places: readonly { note: NoteRow; range: Range }[]): void {
  if (!('highlights' in CSS)) return;
  for (const kind of ['highlight', 'note', 'bookmark'] as const) {
    const ranges = places.filter(({ note }) => note.kind === kind).map(({ range }) => range);
    CSS.highlights.set(`rolecall-${kind}`, new Highlight(...ranges));
  }
}
