import type { BackupScope } from '#core/records/backup-schema.ts';
import type { StorageContext } from '../context.ts';
import { deviceFact, setDeviceFact } from '../stores/device-settings.ts';

/** When a learner's records were last saved to a file, alone or with everybody's; `undefined` = never. */
export async function lastBackup(context: StorageContext, learner: string): Promise<number | undefined> {
  const own = await deviceFact(context, `last-backup/${learner}`);
  const everybody = await deviceFact(context, 'last-backup/all');
  const times = [own, everybody].filter((time) => typeof time === 'number');
  return times.length === 0 ? undefined : Math.max(...times);
}

/** Remembers that a backup was made now. */
export async function noteBackup(context: StorageContext, scope: BackupScope): Promise<void> {
  const name = scope === 'all' ? 'all' : scope.learner;
  await setDeviceFact(context, `last-backup/${name}`, context.around.now());
}
