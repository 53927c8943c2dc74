import type Dexie from 'dexie';
import { migrations } from './all.ts';
import type { LooseRow, Migration } from './migration.ts';

/** Tells Dexie all versions, so that a database of any of them is brought up to date when it is opened. */
export function declareVersions(database: Dexie, steps: readonly Migration[] = migrations): void {
  for (const step of steps) {
    const version = database.version(step.version).stores({ ...step.tables });
    const rows = Object.entries(step.rows ?? {});
    if (rows.length === 0) continue;
    version.upgrade(async (transaction) => {
      for (const [table, upgrade] of rows) {
        await transaction
          .table<LooseRow>(table)
          .toCollection()
          .modify((row, reference) => {
            reference.value = upgrade(row);
          });
      }
    });
  }
}
