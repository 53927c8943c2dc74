import type { Rows } from '#core/records/rows.ts';
import { tableFacts } from '#core/records/table-facts.ts';
import type { BackupTable } from '#core/records/table-facts.ts';

const longestShown = 80;

/** The values of a row's key, in order. */
export function keyValues<Name extends BackupTable>(table: Name, row: Rows[Name]): (string | number)[] {
  return tableFacts[table].key.map((field) => row[field] as string | number);
}

/** The key as the database takes it: a value, or an array of values. */
export function databaseKey<Name extends BackupTable>(table: Name, row: Rows[Name]): string | (string | number)[] {
  const values = keyValues(table, row);
  return values.length === 1 ? String(values[0]) : values;
}

/** The key as text, the same for the same row. */
export function keyText<Name extends BackupTable>(table: Name, row: Rows[Name]): string {
  return keyValues(table, row).join(' / ');
}

/** How to name a row that may be anything: its key as far as it has one, else its place in the file. */
export function shownKey(table: BackupTable, row: unknown, index: number): string {
  const fields: readonly string[] = tableFacts[table].key;
  const values = fields.map((field) => (isObject(row) ? row[field] : undefined));
  const readable = values.every((value) => typeof value === 'string' || typeof value === 'number');
  return readable ? values.join(' / ').slice(0, longestShown) : `#${index}`;
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
