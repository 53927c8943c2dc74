import type { Table } from 'dexie';
import type { TableRecords } from '#core/records/table-records.ts';
import { attempt } from '../attempt.ts';

/** Plain put, get, list and remove for a table whose rows have an `id`. */
export function tableStore<Row extends { id: string }, Index extends string>(
  table: Table<Row, string>,
): TableRecords<Row, Index> {
  return {
    get: async (id) => table.get(id),
    list: async (index, value) =>
      index === undefined
        ? table.toArray()
        : table
            .where(index)
            .equals(value ?? '')
            .toArray(),
    put: (...rows) =>
      attempt(
        table.name,
        rows.map((row) => row.id),
        async () => {
          await table.bulkPut(rows);
          return null;
        },
      ),
    remove: (...ids) =>
      attempt(table.name, ids, async () => {
        await table.bulkDelete(ids);
        return null;
      }),
  };
}
