const key = 'rolecall-notes';

/** Chapters that have notes, so that a page knows without opening the database. */
function read(): string[] {
  try {
    return (localStorage.getItem(key) ?? '').split(' ').filter((folder) => folder !== '');
  } catch {
    return [];
  }
}

/** Remembers which chapters have notes; where nothing can be kept, notes show after the first selection. */
export function markNoted(chapter: string, isNoted: boolean): void {
  const others = read().filter((folder) => folder !== chapter);
  try {
    localStorage.setItem(key, (isNoted ? [...others, chapter] : others).join(' '));
  } catch {
    // Private windows refuse; the notes themselves are not touched by that.
  }
}
