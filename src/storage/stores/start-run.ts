import type { EditionRow } from '#core/records/edition-row-schema.ts';
import type { NewRun } from '#core/records/run-records.ts';
import type { RunRow } from '#core/records/run-row-schema.ts';
import type { Result } from '#core/shared/result.ts';
import { attempt, refuse } from '../attempt.ts';
import type { StorageContext } from '../context.ts';

/** Begins a run and keeps its edition, unless an earlier run has brought it. */
export function startRun(context: StorageContext, run: NewRun, edition: EditionRow): Promise<Result<RunRow>> {
  const { database, around } = context;
  const startedAt = around.now();
  const row: RunRow = {
    ...run,
    id: around.randomId(),
    edition: edition.hash,
    status: 'open',
    startedAt,
    endedAt: null,
    result: null,
    changedAt: startedAt,
  };
  return attempt('runs', [row.id], () =>
    database.transaction('rw', database.learners, database.runs, database.editions, async () => {
      if ((await database.learners.get(row.learner)) === undefined) refuse('missing', 'learners', [row.learner]);
      if ((await database.editions.where('hash').equals(edition.hash).count()) === 0) {
        await database.editions.add({ hash: edition.hash, text: edition.text });
      }
      await database.runs.add(row);
      return row;
    }),
  );
}
