import type { Result } from '#core/shared/result.ts';
import { attempt } from '../attempt.ts';
import type { StorageContext } from '../context.ts';

/** Empties every table in one step. Tables are emptied, not deleted, so that other tabs go on working on nothing. */
export function eraseAll({ database }: StorageContext): Promise<Result<null>> {
  return attempt('learners', [], () =>
    database.transaction('rw', database.tables, async () => {
      await Promise.all(database.tables.map((table) => table.clear()));
      return null;
    }),
  );
}
