import { migrations } from './all.ts';
import type { LooseRow, Migration } from './migration.ts';

/**
 * Brings a row of an old version up to the present one.
 * @param from the version that the row was written by
 * @param steps the migrations; only tests give others
 */
export function upgradeRow(
  table: string,
  row: LooseRow,
  from: number,
  steps: readonly Migration[] = migrations,
): LooseRow {
  return steps
    .filter((step) => step.version > from)
    .reduce((current, step) => step.rows?.[table]?.(current) ?? current, row);
}
