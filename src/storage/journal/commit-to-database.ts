import type { EventRow } from '#core/records/event-row-schema.ts';
import { storageProblem } from '#core/records/storage-problem.ts';
import { troubleOf } from '../attempt.ts';
import type { RecordDatabase } from '../database.ts';
import { commitEvents } from './commit-events.ts';
import type { CommitOutcome } from './commit-outcome.ts';

/** Writes events of one run, on whatever connection the database has now; one that the browser has cut is made anew. */
export async function commitToDatabase(database: RecordDatabase, batch: readonly EventRow[]): Promise<CommitOutcome> {
  try {
    if (!database.isOpen() && !database.hasBeenClosed()) await database.open();
    if (!database.isOpen()) return failed('closed', batch);
    return await commitEvents(database.backendDB(), batch);
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === undefined) throw error;
    return failed(trouble, batch);
  }
}

function failed(trouble: Parameters<typeof storageProblem>[0], batch: readonly EventRow[]): CommitOutcome {
  return { type: 'failed', problem: storageProblem(trouble, 'events', [batch[0]?.run ?? '', batch[0]?.seq ?? 0]) };
}
