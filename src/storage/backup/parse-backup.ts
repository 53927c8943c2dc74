import './zod-without-eval.ts';
import { backupSchema } from '#core/records/backup-schema.ts';
import type { Backup } from '#core/records/backup-schema.ts';
import type { LongTask } from '#core/records/restore.ts';
import type { Rows } from '#core/records/rows.ts';
import { storageProblem } from '#core/records/storage-problem.ts';
import { backupTables } from '#core/records/table-facts.ts';
import type { BackupTable } from '#core/records/table-facts.ts';
import { failure, success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import { currentVersion } from '../migrations/all.ts';
import { badRows } from './bad-rows.ts';
import type { BadRows } from './bad-rows.ts';
import { checkEditions } from './check-editions.ts';
import { checkLogs } from './check-logs.ts';
import { pause } from './pause.ts';
import { rowReader } from './row-reader.ts';
import { isObject } from './row-key.ts';

/** Rows by table. */
export type TableRows = { [Name in BackupTable]: Rows[Name][] };

/** A backup whose rows are each what they should be; whether they belong together is not yet known. */
export interface ParsedBackup {
  frame: Omit<Backup, 'tables'>;
  rows: TableRows;
  bad: BadRows;
}

/** Rows looked at before the page gets a moment for itself. */
const stride = 2000;

/** Reads a value that may be anything as a backup. */
export async function parseBackup(value: unknown, task: LongTask = {}): Promise<Result<ParsedBackup>> {
  const frame = parseFrame(value);
  if (!frame.ok) return frame;
  const { tables, ...rest } = frame.value;
  const bad = badRows();
  const known: readonly string[] = backupTables;
  for (const name of Object.keys(tables)) if (!known.includes(name)) bad.add('table-unknown', name.slice(0, 80), '');
  const total = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
  const readers = Object.fromEntries(backupTables.map((name) => [name, rowReader(name, rest.database, bad)]));
  let seen = 0;
  for (const name of backupTables) {
    for (const [index, row] of (Object.hasOwn(tables, name) ? (tables[name] ?? []) : []).entries()) {
      readers[name]?.read(row, index);
      seen += 1;
      if (seen % stride !== 0) continue;
      task.onProgress?.(seen / total);
      await pause();
      if (task.signal?.aborted) return failure(storageProblem('cancelled', 'backup'));
    }
  }
  const rows = forEachTable((name) => readers[name]?.rows() ?? []);
  rows.editions = checkEditions(rows.editions, bad);
  rows.events = checkLogs(rows.events, bad);
  return success({ frame: rest, rows, bad });
}

function parseFrame(value: unknown): Result<Backup> {
  if (!isObject(value) || typeof value['format'] !== 'string' || !value['format'].startsWith('rolecall-backup/')) {
    return failure(storageProblem('file-foreign', 'backup'));
  }
  const newer = typeof value['database'] === 'number' && value['database'] > currentVersion;
  if (value['format'] !== 'rolecall-backup/1' || newer) return failure(storageProblem('file-newer', 'backup'));
  const frame = backupSchema.safeParse(value);
  if (frame.success) return success(frame.data);
  return failure(storageProblem('file-unreadable', 'backup', frame.error.issues[0]?.path.map(String)));
}

/** Something for each table that enters backups. */
export function forEachTable(rowsOf: (name: BackupTable) => unknown[]): TableRows {
  return Object.fromEntries(backupTables.map((name) => [name, rowsOf(name)])) as unknown as TableRows;
}
