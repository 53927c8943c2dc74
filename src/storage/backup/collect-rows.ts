import Dexie from 'dexie';
import type { BackupScope } from '#core/records/backup-schema.ts';
import { deviceOwner } from '#core/records/record-names.ts';
import { backupTables, tableFacts } from '#core/records/table-facts.ts';
import type { RecordDatabase } from '../database.ts';
import type { TableRows } from './parse-backup.ts';

/** All rows of one learner, or of everybody, as they stand at one moment. Facts about the device stay on the device. */
export function collectRows(database: RecordDatabase, scope: BackupScope): PromiseLike<TableRows> {
  return database.transaction('r', database.tables, async () => {
    const rows: Record<string, unknown[]> = {};
    for (const name of backupTables) {
      const owner = tableFacts[name].learner;
      if (scope === 'all') rows[name] = await database.table<unknown>(name).toArray();
      else if (owner === undefined) rows[name] = [];
      else rows[name] = await database.table<unknown>(name).where(owner).equals(scope.learner).toArray();
    }
    const collected = rows as unknown as TableRows;
    collected.settings = collected.settings.filter((setting) => setting.owner !== deviceOwner);
    if (scope === 'all') return collected;
    const runs = collected.runs.map((run) => run.id);
    collected.events = await database.events
      .where('[run+seq]')
      .inAnyRange(
        runs.map((run) => [
          [run, Dexie.minKey],
          [run, Dexie.maxKey],
        ]),
      ) // prettier-ignore
      .toArray();
    const played = [...new Set(collected.runs.map((run) => run.edition))];
    collected.editions = await database.editions.where('hash').anyOf(played).toArray();
    return collected;
  });
}
