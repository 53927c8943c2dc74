import type { UnfinishedRun } from '#core/records/run-records.ts';
import type { RecordDatabase } from '../database.ts';
import { lastEvent } from './last-event.ts';

/** Runs of a learner that can be resumed, each with its last event, the one touched last first. */
export async function unfinishedRuns(database: RecordDatabase, learner: string): Promise<UnfinishedRun[]> {
  const runs = await database.runs.where('[learner+status]').equals([learner, 'open']).toArray();
  const found = await Promise.all(runs.map(async (run) => ({ run, lastEvent: await lastEvent(database, run.id) })));
  return found.sort((one, other) => touchedAt(other) - touchedAt(one));
}

const touchedAt = ({ run, lastEvent }: UnfinishedRun): number => run.startedAt + (lastEvent?.at ?? 0);
