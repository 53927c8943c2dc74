import type { ProgressRecords } from '#core/records/study-records.ts';
import { attempt } from '../attempt.ts';
import type { StorageContext } from '../context.ts';
import { noteEvidence } from './note-evidence.ts';

/** Evidence per section, in the database. */
export function progressStore(context: StorageContext): ProgressRecords {
  const { database } = context;
  return {
    note: (learner, chapter, section, kind, evidence) =>
      attempt('progress', [learner, chapter, section], () =>
        database.transaction('rw', database.progress, () =>
          noteEvidence(context, { learner, chapter, section }, kind, evidence),
        ),
      ),
    list: async (learner, chapter) =>
      database.progress.where(chapter === undefined ? { learner } : { learner, chapter }).toArray(),
  };
}
