import Dexie from 'dexie';
import { tableFacts, tableNames } from '#core/records/table-facts.ts';
import type { Result } from '#core/shared/result.ts';
import { attempt } from '../attempt.ts';
import type { StorageContext } from '../context.ts';
import { deviceFact } from './device-settings.ts';

/** Deletes a learner with everything that belongs to them, and editions that nobody else has played. */
export function deleteLearner(context: StorageContext, learner: string): Promise<Result<null>> {
  const { database } = context;
  return attempt('learners', [learner], () =>
    database.transaction('rw', database.tables, async () => {
      for (const run of await database.runs.where('learner').equals(learner).primaryKeys()) {
        await database.events.where('[run+seq]').between([run, Dexie.minKey], [run, Dexie.maxKey]).delete();
        await database.locks.delete(run);
      }
      for (const name of tableNames) {
        const owner = tableFacts[name].learner;
        if (owner !== undefined) await database.table(name).where(owner).equals(learner).delete();
      }
      await database.keys.where('owner').equals(learner).delete();
      const played = new Set((await database.runs.toArray()).map((run) => run.edition));
      const unplayed = (await database.editions.toCollection().primaryKeys()).filter((hash) => !played.has(hash));
      await database.editions.bulkDelete(unplayed);
      if ((await deviceFact(context, 'current-learner')) === learner) {
        await database.settings.delete(['device', 'current-learner']);
      }
      await database.settings.delete(['device', `last-backup/${learner}`]);
      return null;
    }),
  );
}
