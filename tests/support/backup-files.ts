import { gzipSync, strToU8 } from 'fflate';
import type { PreparedRestore, RestoreChoice, RestoreCounts, RestorePreview } from '#core/records/restore.ts';
import { backupTables } from '#core/records/table-facts.ts';
import { prepareRestore } from '#storage/backup/prepare-restore.ts';
import type { StorageContext } from '#storage/context.ts';
import { noon } from './record-builders.ts';
import { must } from './test-records.ts';

/** A backup with these tables; anything else may be given to spoil it. */
export function backupOf(
  tables: Record<string, unknown>,
  frame: Record<string, unknown> = {},
): Record<string, unknown> {
  return { format: 'rolecall-backup/1', database: 1, madeAt: noon, scope: 'all', tables, ...frame };
}

/** Any value as a file of plain JSON. */
export const asFile = (value: unknown): Uint8Array =>
  strToU8(typeof value === 'string' ? value : JSON.stringify(value));

/** Any value as a compressed file. */
export const asCompressedFile = (value: unknown): Uint8Array => gzipSync(asFile(value));

/** A restore of these tables that must have been readable. */
export async function prepared(context: StorageContext, tables: Record<string, unknown>): Promise<PreparedRestore> {
  return must(await prepareRestore(context, asFile(backupOf(tables))));
}

/** Restores these tables with a choice, keeping everything that is here unless told otherwise. */
export async function restore(
  context: StorageContext,
  tables: Record<string, unknown>,
  choice: Partial<RestoreChoice> = {},
): Promise<RestorePreview> {
  const { apply } = await prepared(context, tables);
  return must(await apply({ newer: 'keep', conflicting: 'keep', ...choice }));
}

/** The counts that are not zero, by table. */
export function countsOf({ counts }: RestorePreview): Record<string, Partial<RestoreCounts>> {
  const tables = backupTables.map((name) => {
    const present = Object.entries(counts[name]).filter(([, count]) => count > 0);
    return [name, Object.fromEntries(present)] as const;
  });
  return Object.fromEntries(tables.filter(([, count]) => Object.keys(count).length > 0));
}

/** Bad rows as `table: where: what`. */
export function badOf({ bad }: RestorePreview): string[] {
  return bad.map(({ file, path, what }) => `${file}: ${path.join('.')}: ${what}`);
}

/** Every row of every table, to see that nothing has changed. */
export async function everything({ database }: StorageContext): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, (await table.toArray()) as unknown[]] as const),
  );
  return Object.fromEntries(tables);
}

/** Puts rows where they belong. */
export async function fill({ database }: StorageContext, tables: Record<string, readonly unknown[]>): Promise<void> {
  for (const [name, rows] of Object.entries(tables)) await database.table<unknown>(name).bulkAdd([...rows]);
}
