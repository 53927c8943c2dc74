import type { BackupScope } from '#core/records/backup-schema.ts';
import type { BackupFile, LongTask, PreparedRestore } from '#core/records/restore.ts';
import type { Result } from '#core/shared/result.ts';
import { loadCode } from './load-code.ts';
import { openContext } from './open.ts';

/** Makes a backup file of one learner or of everybody; compression is loaded when it is first needed. */
export async function makeBackup(scope: BackupScope, task?: LongTask): Promise<Result<BackupFile>> {
  const [context, code] = await Promise.all([openContext(), loadCode(() => import('./backup/make-backup.ts'))]);
  if (!code.ok) return code;
  return context.ok ? code.value.makeBackup(context.value, scope, task) : context;
}

/** Reads a backup file and tells what restoring it would do; the schemas are loaded when they are first needed. */
export async function prepareRestore(bytes: Uint8Array, task?: LongTask): Promise<Result<PreparedRestore>> {
  const [context, code] = await Promise.all([openContext(), loadCode(() => import('./backup/prepare-restore.ts'))]);
  if (!code.ok) return code;
  return context.ok ? code.value.prepareRestore(context.value, bytes, task) : context;
}
