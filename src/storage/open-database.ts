import Dexie from 'dexie';
import type { Result } from '#core/shared/result.ts';
import { attempt, refuse } from './attempt.ts';
import { browserSurroundings } from './context.ts';
import type { StorageContext, Surroundings } from './context.ts';
import { RecordDatabase, databaseName } from './database.ts';
import { installedVersion } from './installed-version.ts';
import { currentVersion } from './migrations/all.ts';
import { createRunNotices } from './run-notices.ts';

/**
 * Opens the database and brings it up to date. One that a newer version of the site has changed is left alone: writing
 * rows of the old shape into it would lose what the newer version added.
 * @param name only tests use another
 * @param around only tests hold the world still
 */
export function openDatabase(
  name = databaseName,
  around: Surroundings = browserSurroundings(),
): Promise<Result<StorageContext>> {
  return attempt(name, [], async () => {
    const { indexedDB } = Dexie.dependencies as Partial<typeof Dexie.dependencies>;
    if (indexedDB === undefined) refuse('unavailable', name);
    if ((await installedVersion(indexedDB, name)) > currentVersion) refuse('newer', name);
    const database = new RecordDatabase(name);
    // A newer version in another tab wants to upgrade: make way at once and stay closed (Dexie's own answer would reopen).
    database.on('versionchange', () => {
      database.close();
      return false;
    });
    await database.open();
    return { database, around, notices: createRunNotices(name) };
  });
}
