import type { Translation } from '../catalogue.ts';
import type { notes as source } from '../zh-CN/notes.ts';

/** Notes: the English wording. */
export const notes: Translation<typeof source> = {
  title: 'Notes',
  lead: 'Highlights, notes and bookmarks. They stay on this device.',
  bar: 'For the selected words',
  highlight: 'Highlight',
  note: 'Write a note',
  bookmark: 'Bookmark',
  close: 'Close',
  write: 'Note',
  save: 'Save',
  cancel: 'Cancel',
  kept: 'Kept.',
  toNotes: 'Notes on this chapter ({count})',
  chapterNotes: 'Notes on this chapter',
  lost: 'The text was changed and the place is gone; the words are kept.',
  goTo: 'Go to the text',
  edit: 'Edit',
  remove: 'Delete',
  removed: 'One was deleted.',
  undo: 'Undo',
  failed: 'It was not kept. See whether this device has room, and try again.',
  empty: 'No notes yet',
  emptyCure: 'Select some words in a chapter to highlight them, write a note or set a bookmark.',
  emptyAction: 'Read a chapter',
  exportAction: 'Export as Markdown',
  exportName: 'rolecall-notes',
  loading: 'Opening …',
  unavailable: 'This browser does not let pages keep anything, so there are no notes.',
  all: 'All notes',
};
