import Dexie from 'dexie';
import type { RunRecords } from '#core/records/run-records.ts';
import type { StorageContext } from '../context.ts';
import { abandonRun, finishRun } from './end-run.ts';
import { eventsOf } from './last-event.ts';
import { sitAtRun } from './sit-at-run.ts';
import { startRun } from './start-run.ts';
import { unfinishedRuns } from './unfinished-runs.ts';

/** Runs, their events and editions, in the database. */
export function runStore(context: StorageContext): RunRecords {
  const { database, notices } = context;
  return {
    start: (run, edition) => startRun(context, run, edition),
    sit: (run) => sitAtRun(context, run),
    get: async (run) => database.runs.get(run),
    list: async (learner) =>
      database.runs
        .where('[learner+startedAt]')
        .between([learner, Dexie.minKey], [learner, Dexie.maxKey])
        .reverse()
        .toArray(),
    events: async (run, fromSeq) => eventsOf(database, run, fromSeq).toArray(),
    edition: async (hash) => database.editions.get(hash),
    unfinished: (learner) => unfinishedRuns(database, learner),
    finish: (run, ending) => finishRun(context, run, ending),
    abandon: (run) => abandonRun(context, run),
    onChange: (callback) => notices.listen(callback),
  };
}
