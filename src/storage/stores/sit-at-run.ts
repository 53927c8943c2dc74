import type { RunSeat } from '#core/records/run-records.ts';
import { storageProblem } from '#core/records/storage-problem.ts';
import type { Result } from '#core/shared/result.ts';
import { attempt, refuse } from '../attempt.ts';
import type { StorageContext } from '../context.ts';
import { commitToDatabase } from '../journal/commit-to-database.ts';
import { createRunJournal } from '../journal/run-journal.ts';
import { takeRunLock } from '../locks/run-lock.ts';
import { lastEvent } from './last-event.ts';

/** Takes the pen of a run, or says who has it; whoever sits as a reader may still read all of it. */
export function sitAtRun(context: StorageContext, run: string): Promise<Result<RunSeat>> {
  const { database, notices, around } = context;
  return attempt('runs', [run], async () => {
    if ((await database.runs.get(run)) === undefined) refuse('missing', 'runs', [run]);
    const lock = await takeRunLock(context, run);
    if (lock === undefined) return { role: 'reader', problem: storageProblem('other-tab', 'runs', [run]) };
    const last = await lastEvent(database, run).then(undefined, async (error: unknown) => {
      await lock.release();
      throw error;
    });
    const journal = createRunJournal({
      run,
      durable: last === undefined ? 0 : last.seq + 1,
      commit: (batch) => commitToDatabase(database, batch),
      later: (milliseconds, work) => around.later(milliseconds, work),
      written: () => notices.announce(run),
    });
    const release = async (): Promise<void> => {
      await journal.release();
      await lock.release();
      notices.announce(run);
    };
    return { role: 'writer', writer: { ...journal, release } };
  });
}
