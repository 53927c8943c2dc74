import type { BackupScope } from '#core/records/backup-schema.ts';
import type { BackupFile, LongTask, PreparedRestore } from '#core/records/restore.ts';
import type { Result } from '#core/shared/result.ts';
import { openContext } from './open.ts';

/** Makes a backup file of one learner or of everybody; compression is loaded when it is first needed. */
export async function makeBackup(scope: BackupScope, task?: LongTask): Promise<Result<BackupFile>> {
  const [context, module] = await Promise.all([openContext(), import('./backup/make-backup.ts')]);
  return context.ok ? module.makeBackup(context.value, scope, task) : context;
}

/** Reads a backup file and tells what restoring it would do; the schemas are loaded when they are first needed. */
export async function prepareRestore(bytes: Uint8Array, task?: LongTask): Promise<Result<PreparedRestore>> {
  const [context, module] = await Promise.all([openContext(), import('./backup/prepare-restore.ts')]);
  return context.ok ? module.prepareRestore(context.value, bytes, task) : context;
}
