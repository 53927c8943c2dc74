import { makeAnchor } from '#core/notes/anchor.ts';
import type { TextAnchor } from '#core/notes/anchor.ts';
import { findAnchor } from '#core/notes/find-anchor.ts';
import type { NoteRow } from '#core/records/note-row-schema.ts';
import type { Records } from '#core/records/records.ts';
import type { Locale } from '#core/scenario/names.ts';
import { openRecords } from '#storage/open.ts';
import { markNoted } from './notes-mark.ts';
import { paintNotes } from './paint-notes.ts';
import { placeOf, rangeOf, readSections } from './section-text.ts';

/** The notes of one chapter on its page. */
export class NoteDesk {
  notes = $state.raw<NoteRow[]>([]);
  /** What is selected now. */
  selected = $state.raw<TextAnchor | null>(null);
  /** Where each note stands; a note without a place has lost it to an edit. */
  places = $state.raw<Readonly<Record<string, Range>>>({});
  removed = $state.raw<NoteRow | null>(null);
  isFailed = $state(false);
  readonly #article: Element;
  readonly #chapter: string;
  readonly #locale: Locale;
  /** Quick readers mark words before the database is open, so everything waits for it. */
  readonly #opening = openRecords();

  constructor(article: Element, chapter: string, locale: Locale) {
    this.#article = article;
    this.#chapter = chapter;
    this.#locale = locale;
  }

  /** Shows the notes that are there and follows the selection. */
  async open(): Promise<void> {
    document.addEventListener('selectionchange', this.readSelection);
    this.readSelection();
    const records = await this.#opening;
    this.isFailed = !records.ok;
    if (records.ok) await this.#read(records.value);
  }

  readSelection = (): void => {
    const selection = getSelection();
    const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const isHere = range !== null && this.#article.contains(range.commonAncestorContainer);
    const place = isHere ? placeOf(readSections(this.#article), range) : null;
    const isWords = place !== null && place.section.text.slice(place.start, place.end).trim() !== '';
    this.selected = isWords ? makeAnchor(place.section.id, place.section.text, place.start, place.end) : null;
  };

  async #read(records: Records): Promise<void> {
    const learner = await records.learners.current();
    const notes = learner ? await records.notes.list(learner.id, this.#chapter) : [];
    this.notes = notes.filter(({ locale }) => locale === this.#locale);
    markNoted(this.#chapter, notes.length > 0);
    const sections = readSections(this.#article);
    const placed = this.notes.flatMap((note) => {
      const section = sections.find(({ id }) => id === note.anchor.section);
      const span = section && findAnchor(note.anchor, section.text);
      const range = section && span && rangeOf(section, span.start, span.end);
      return range ? [{ note, range }] : [];
    });
    this.places = Object.fromEntries(placed.map(({ note, range }) => [note.id, range]));
    paintNotes(placed);
  }

  async #do(work: (records: Records, learner: string) => Promise<{ ok: boolean }>): Promise<boolean> {
    const records = await this.#opening;
    const learner = records.ok ? await records.value.learners.currentOrFirst() : records;
    const done = records.ok && learner.ok ? await work(records.value, learner.value.id) : { ok: false };
    this.isFailed = !done.ok;
    if (records.ok) await this.#read(records.value);
    return done.ok;
  }

  add = (kind: NoteRow['kind'], anchor: TextAnchor, text = ''): Promise<boolean> => {
    const [chapter, locale] = [this.#chapter, this.#locale];
    getSelection()?.removeAllRanges();
    return this.#do((records, learner) => records.notes.add({ learner, chapter, locale, kind, anchor, text }));
  };
  change = (id: string, text: string): Promise<boolean> =>
    this.#do((records) => records.notes.change(id, { text, kind: text === '' ? 'highlight' : 'note' }));
  remove = (id: string): Promise<boolean> =>
    this.#do(async (records) => {
      const removed = await records.notes.remove(id);
      this.removed = removed.ok ? removed.value : null;
      return removed;
    });
  undo = (): Promise<boolean> =>
    this.#do((records) => {
      const note = this.removed;
      this.removed = null;
      return note ? records.notes.putBack(note) : Promise.resolve({ ok: true });
    });
  goTo = (id: string): void => {
    const range = this.places[id];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
}
