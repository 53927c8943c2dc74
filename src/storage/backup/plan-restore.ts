import type { Rows } from '#core/records/rows.ts';
import { backupTables, tableFacts } from '#core/records/table-facts.ts';
import type { BackupTable } from '#core/records/table-facts.ts';
import type { RecordDatabase } from '../database.ts';
import type { ParsedBackup } from './parse-backup.ts';
import { planRuns } from './plan-runs.ts';
import { emptyPlan, planConflict, planRow } from './restore-plan.ts';
import type { RestorePlan } from './restore-plan.ts';
import { databaseKey, keyText } from './row-key.ts';
import { unionProgress } from './union-progress.ts';
import { conflictReason, verdictOn } from './verdict.ts';

/** Tables whose rows are compared one by one; a run and its events are compared as one thing. */
type SimpleTable = Exclude<BackupTable, 'runs' | 'events'>;
const simpleTables = backupTables.filter((name): name is SimpleTable => name !== 'runs' && name !== 'events');

/** Compares a parsed backup with this device, inside the caller's transaction. */
export async function planRestore(database: RecordDatabase, backup: ParsedBackup): Promise<RestorePlan> {
  const plan = emptyPlan(backup.bad);
  const learners = new Set([
    ...(await database.learners.toCollection().primaryKeys()),
    ...backup.rows.learners.map((learner) => learner.id),
  ]);
  for (const name of simpleTables) await planTable(database, plan, name, backup.rows[name], learners);
  await planRuns(database, backup.rows, plan, learners);
  return plan;
}

async function planTable<Name extends SimpleTable>(
  database: RecordDatabase,
  plan: RestorePlan,
  name: Name,
  rows: readonly Rows[Name][],
  learners: ReadonlySet<string>,
): Promise<void> {
  const owned = rows.filter((row) => {
    const owner = ownerOf(name, row);
    if (owner === null || learners.has(owner)) return true;
    plan.bad.add('row-orphan', name, keyText(name, row));
    return false;
  });
  const here = await database.table<Rows[Name]>(name).bulkGet(owned.map((row) => databaseKey(name, row)));
  owned.forEach((row, index) => planSimpleRow(plan, name, here[index], row));
}

function planSimpleRow<Name extends SimpleTable>(
  plan: RestorePlan,
  name: Name,
  here: Rows[Name] | undefined,
  incoming: Rows[Name],
): void {
  if (name === 'progress' && here !== undefined) {
    const present = here as Rows['progress'];
    const union = unionProgress(present, incoming as Rows['progress']);
    planRow(plan, name, union === present ? 'same' : 'newer', union);
    return;
  }
  const verdict = verdictOn(here, incoming);
  planRow(plan, name, verdict, incoming);
  if (verdict !== 'conflicting' || here === undefined) return;
  planConflict(plan, { table: name, id: keyText(name, incoming), reason: conflictReason(here, incoming) });
}

/** The learner that a row belongs to; `null` = the instructor's, or nobody's. */
function ownerOf<Name extends BackupTable>(name: Name, row: Rows[Name]): string | null {
  const field = tableFacts[name].learner;
  return field === undefined ? null : (row[field] as string | null);
}
