import { mount } from 'svelte';
import type { Locale } from '#core/scenario/names.ts';
import { loadNotesWords } from '#ui/messages/load-notes-words.ts';
import ChapterNotes from './ChapterNotes.svelte';
import { NoteDesk } from './note-desk.svelte.ts';

/**
 * Opens the notes of the chapter on this page.
 * @param here the element that says which chapter it is and takes the list of notes
 */
export async function openNotes(here: HTMLElement): Promise<void> {
  const { chapter = '', all = '' } = here.dataset;
  const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
  const article = here.closest('article');
  if (!article) return;
  const desk = new NoteDesk(article, chapter, locale);
  mount(ChapterNotes, { target: here, props: { desk, words: await loadNotesWords(locale), all } });
  await desk.open();
}
