import './zod-without-eval.ts';
import { rowSchemas } from '#core/records/rows-schema.ts';
import type { Rows } from '#core/records/rows.ts';
import type { BackupTable } from '#core/records/table-facts.ts';
import { upgradeRow } from '../migrations/upgrade-row.ts';
import type { BadRows } from './bad-rows.ts';
import { isObject, keyText, shownKey } from './row-key.ts';

/** Takes in the rows of one table one by one, brought up to date. */
export interface RowReader<Name extends BackupTable> {
  /** Keeps the row if it is what it should be, else notes why not. */
  read(row: unknown, index: number): void;
  /** What was kept. */
  rows(): Rows[Name][];
}

/**
 * A reader of one table's rows.
 * @param version the database version that wrote them
 * @param bad where the others go
 */
export function rowReader<Name extends BackupTable>(table: Name, version: number, bad: BadRows): RowReader<Name> {
  const good = new Map<string, Rows[Name]>();
  return {
    read(row, index) {
      const parsed = rowSchemas[table].safeParse(upgraded(table, row, version));
      if (!parsed.success) {
        bad.add('row-invalid', table, shownKey(table, row, index), parsed.error.issues[0]?.path);
        return;
      }
      const key = keyText(table, parsed.data);
      if (good.has(key)) bad.add('row-doubled', table, key);
      else good.set(key, parsed.data);
    },
    rows: () => [...good.values()],
  };
}

/** Migrations expect rows of their time; on junk they may throw, and then the schema gets the junk as it is. */
function upgraded(table: BackupTable, row: unknown, version: number): unknown {
  if (!isObject(row)) return row;
  try {
    return upgradeRow(table, row, version);
  } catch {
    return row;
  }
}
