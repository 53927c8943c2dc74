/** Loads the notes of a chapter only when there are some or words are selected: reading alone costs nothing. */
const here = document.querySelector<HTMLElement>('[data-notes-here]');

function hasNotes(chapter: string): boolean {
  try {
    return (localStorage.getItem('rolecall-notes') ?? '').split(' ').includes(chapter);
  } catch {
    return false;
  }
}

function wake(): void {
  document.removeEventListener('selectionchange', look);
  if (here) void import('#islands/notes/open-notes.ts').then(({ openNotes }) => openNotes(here));
}

function look(): void {
  const selection = getSelection();
  if (selection && !selection.isCollapsed && here?.parentElement?.contains(selection.anchorNode)) wake();
}

if (here) {
  if (hasNotes(here.dataset.chapter ?? '')) addEventListener('load', wake);
  else document.addEventListener('selectionchange', look);
}

export {};
