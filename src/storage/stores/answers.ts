import Dexie from 'dexie';
import type { AnswerRecords } from '#core/records/study-records.ts';
import { attempt } from '../attempt.ts';
import type { StorageContext } from '../context.ts';
import { noteEvidence } from './note-evidence.ts';

/** Attempts at exercises, in the database. */
export function answerStore(context: StorageContext): AnswerRecords {
  const { database, around } = context;
  const between = (index: string, learner: string, place: string) =>
    database.answers.where(index).between([learner, place, Dexie.minKey], [learner, place, Dexie.maxKey]).toArray();
  return {
    record: (answer) => {
      const row = { ...answer, id: around.randomId() };
      return attempt('answers', [row.id], () =>
        database.transaction('rw', database.answers, database.progress, async () => {
          await database.answers.add(row);
          await noteEvidence(context, row, 'answered', row.exercise);
          return row;
        }),
      );
    },
    list: async (learner, exercise) => between('[learner+exercise+at]', learner, exercise),
    inChapter: async (learner, chapter) => between('[learner+chapter+at]', learner, chapter),
  };
}
