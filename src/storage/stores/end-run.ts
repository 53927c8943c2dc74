import type { RunEnding } from '#core/records/run-records.ts';
import type { RunRow } from '#core/records/run-row-schema.ts';
import type { Result } from '#core/shared/result.ts';
import { attempt, refuse } from '../attempt.ts';
import type { StorageContext } from '../context.ts';
import { noteEvidence } from './note-evidence.ts';

/** Marks a run as finished, keeps its result as a cache and notes it as evidence: all of it or nothing. */
export function finishRun(context: StorageContext, run: string, ending: RunEnding): Promise<Result<RunRow>> {
  return endRun(context, run, { status: 'finished', result: ending.result }, async (row) => {
    for (const { chapter, section } of ending.sections) {
      const place = { learner: row.learner, chapter, section };
      await noteEvidence(context, place, 'simulated', run);
    }
  });
}

/** Gives a run up; its events stay, since they are the learner's. */
export function abandonRun(context: StorageContext, run: string): Promise<Result<RunRow>> {
  return endRun(context, run, { status: 'abandoned' }, () => Promise.resolve());
}

async function endRun(
  { database, around, notices }: StorageContext,
  run: string,
  change: Partial<RunRow>,
  then: (row: RunRow) => Promise<void>,
): Promise<Result<RunRow>> {
  const outcome = await attempt('runs', [run], () =>
    database.transaction('rw', database.runs, database.progress, async () => {
      const present = (await database.runs.get(run)) ?? refuse('missing', 'runs', [run]);
      const row: RunRow = { ...present, ...change, endedAt: around.now(), changedAt: around.now() };
      await database.runs.put(row);
      await then(row);
      return row;
    }),
  );
  if (outcome.ok) notices.announce(run);
  return outcome;
}
