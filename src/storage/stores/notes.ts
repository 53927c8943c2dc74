import type { NoteRow } from '#core/records/note-row-schema.ts';
import type { NoteRecords } from '#core/records/study-records.ts';
import type { Result } from '#core/shared/result.ts';
import { attempt, refuse } from '../attempt.ts';
import type { StorageContext } from '../context.ts';

/** Bookmarks, highlights and notes, in the database. */
export function noteStore({ database, around }: StorageContext): NoteRecords {
  const change = (id: string, work: () => Promise<NoteRow>): Promise<Result<NoteRow>> =>
    attempt('notes', [id], () => database.transaction('rw', database.notes, work));
  const find = async (id: string): Promise<NoteRow> =>
    (await database.notes.get(id)) ?? refuse('missing', 'notes', [id]);
  return {
    add: (details) => {
      const note = { ...details, id: around.randomId(), createdAt: around.now(), changedAt: around.now() };
      return change(note.id, async () => {
        await database.notes.add(note);
        return note;
      });
    },
    change: (id, details) =>
      change(id, async () => {
        const note = { ...(await find(id)), ...details, changedAt: around.now() };
        await database.notes.put(note);
        return note;
      }),
    remove: (id) =>
      change(id, async () => {
        const note = await find(id);
        await database.notes.delete(id);
        return note;
      }),
    putBack: (note) =>
      change(note.id, async () => {
        await database.notes.add(note);
        return note;
      }),
    list: async (learner, chapter) => {
      const notes = chapter === undefined ? { learner } : { learner, chapter };
      const found = await database.notes.where(notes).toArray();
      return found.sort((one, other) => one.createdAt - other.createdAt);
    },
  };
}
