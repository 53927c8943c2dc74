import type { RestoreChoice } from '#core/records/restore.ts';
import { backupTables } from '#core/records/table-facts.ts';
import type { RecordDatabase } from '../database.ts';
import { eventsOf } from '../stores/last-event.ts';
import type { TableRows } from './parse-backup.ts';
import type { RestorePlan } from './restore-plan.ts';

/** Writes what the plan adds and what the person chose to take, inside the caller's transaction. */
export async function applyPlan(database: RecordDatabase, plan: RestorePlan, choice: RestoreChoice): Promise<void> {
  await write(database, plan.writes.added);
  if (choice.newer === 'take') await write(database, plan.writes.newer);
  if (choice.conflicting === 'keep') return;
  for (const run of plan.replacedLogs) await eventsOf(database, run).delete();
  await write(database, plan.writes.conflicting);
}

async function write(database: RecordDatabase, rows: TableRows): Promise<void> {
  for (const name of backupTables) {
    if (rows[name].length > 0) await database.table<unknown>(name).bulkPut(rows[name]);
  }
}
