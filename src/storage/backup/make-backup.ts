import type { BackupScope } from '#core/records/backup-schema.ts';
import type { BackupFile, LongTask } from '#core/records/restore.ts';
import { storageProblem } from '#core/records/storage-problem.ts';
import { backupTables } from '#core/records/table-facts.ts';
import { failure, success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import { attempt } from '../attempt.ts';
import type { StorageContext } from '../context.ts';
import { currentVersion } from '../migrations/all.ts';
import { noteBackup } from '../safekeeping/last-backup.ts';
import { collectRows } from './collect-rows.ts';
import { writeBackup } from './write-backup.ts';

/** Everything that a learner has, or everybody's records, as one file. */
export async function makeBackup(
  context: StorageContext,
  scope: BackupScope,
  task?: LongTask,
): Promise<Result<BackupFile>> {
  const collected = await attempt('backup', [], () => collectRows(context.database, scope));
  if (!collected.ok) return collected;
  const rows = collected.value;
  const [learner] = scope === 'all' ? [undefined] : rows.learners;
  if (scope !== 'all' && learner === undefined) return failure(storageProblem('missing', 'learners', [scope.learner]));
  const madeAt = context.around.now();
  const frame = { format: 'rolecall-backup/1' as const, database: currentVersion, madeAt, scope };
  const bytes = await writeBackup(frame, rows, task);
  if (!bytes.ok) return bytes;
  return success({
    name: fileName(learner?.name ?? 'all', madeAt),
    bytes: bytes.value,
    rows: backupTables.reduce((sum, name) => sum + rows[name].length, 0),
    kept: () =>
      attempt('settings', [], async () => {
        await noteBackup(context, scope);
        return null;
      }),
  });
}

/** A name that every file system takes, e.g. `rolecall-林小满-2026-11-23.json.gz`. */
function fileName(whose: string, madeAt: number): string {
  const owner = whose.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'learner';
  return `rolecall-${owner}-${new Date(madeAt).toISOString().slice(0, 10)}.json.gz`;
}
