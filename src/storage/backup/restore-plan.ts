import type { RestoreConflict, RestoreCounts } from '#core/records/restore.ts';
import { backupTables } from '#core/records/table-facts.ts';
import type { BackupTable } from '#core/records/table-facts.ts';
import { badRows } from './bad-rows.ts';
import type { BadRows } from './bad-rows.ts';
import { longestList } from './limits.ts';
import { forEachTable } from './parse-backup.ts';
import type { TableRows } from './parse-backup.ts';
import type { Verdict } from './verdict.ts';

/** What a restore would write, sorted by what must be asked for. */
export interface RestorePlan {
  counts: Record<BackupTable, RestoreCounts>;
  /** Rows to write by verdict; `same` needs none. */
  writes: Record<Exclude<Verdict, 'same'>, TableRows>;
  /** Runs whose events here give way to those of the file when conflicts are taken. */
  replacedLogs: string[];
  conflicts: RestoreConflict[];
  bad: BadRows;
}

/** A plan that writes nothing yet. */
export function emptyPlan(bad: BadRows): RestorePlan {
  const noCounts = (): RestoreCounts => ({ added: 0, newer: 0, same: 0, conflicting: 0 });
  return {
    counts: Object.fromEntries(backupTables.map((name) => [name, noCounts()])) as Record<BackupTable, RestoreCounts>,
    writes: { added: forEachTable(() => []), newer: forEachTable(() => []), conflicting: forEachTable(() => []) },
    replacedLogs: [],
    conflicts: [],
    bad: badRows(bad),
  };
}

/** Adds a row to the plan under its verdict. */
export function planRow(plan: RestorePlan, table: BackupTable, verdict: Verdict, row: unknown): void {
  plan.counts[table][verdict] += 1;
  if (verdict === 'same') return;
  const rows: unknown[] = plan.writes[verdict][table];
  rows.push(row);
}

/** Notes a conflict, as long as the list is not too long to read. */
export function planConflict(plan: RestorePlan, conflict: RestoreConflict): void {
  if (plan.conflicts.length < longestList) plan.conflicts.push(conflict);
}
