import { liveQuery } from 'dexie';
import type { Records } from '#core/records/records.ts';
import type { StorageContext } from './context.ts';
import { safekeepingOf } from './safekeeping/safekeeping.ts';
import { answerStore } from './stores/answers.ts';
import { learnerStore } from './stores/learners.ts';
import { noteStore } from './stores/notes.ts';
import { progressStore } from './stores/progress.ts';
import { reviewStore } from './stores/reviews.ts';
import { runStore } from './stores/runs.ts';
import { settingStore } from './stores/settings.ts';
import { tableStore } from './stores/table.ts';

/** All stores over one database. */
export function createRecords(context: StorageContext): Records {
  const { database, notices } = context;
  return {
    learners: learnerStore(context),
    runs: runStore(context),
    answers: answerStore(context),
    progress: progressStore(context),
    reviews: reviewStore(context),
    notes: noteStore(context),
    settings: settingStore(context),
    safekeeping: safekeepingOf(context),
    assignments: tableStore(database.assignments),
    submissions: tableStore(database.submissions),
    returns: tableStore(database.returns),
    classes: tableStore(database.classes),
    students: tableStore(database.students),
    marks: tableStore(database.marks),
    outbox: tableStore(database.outbox),
    keys: tableStore(database.keys),
    watch: (query) => liveQuery(query),
    close: () => {
      notices.close();
      database.close();
    },
  };
}
