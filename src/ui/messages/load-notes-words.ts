import type { Locale } from '#core/scenario/names.ts';
import type { NotesWords } from './notes.ts';

/** The messages of one language, fetched at the first note of a page. */
export async function loadNotesWords(locale: Locale): Promise<NotesWords> {
  const { notes } = locale === 'en' ? await import('./en/notes.ts') : await import('./zh-CN/notes.ts');
  return notes;
}
