import type { Safekeeping } from '#core/records/safekeeping.ts';
import type { StorageContext } from '../context.ts';
import { eraseAll } from './erase-all.ts';
import { guarantees } from './guarantees.ts';
import { lastBackup } from './last-backup.ts';
import { askToPersist, persistenceHere } from './persistence.ts';
import { roomHere } from './room.ts';

/** How safe the records are on this device, and the way to erase them. */
export function safekeepingOf(context: StorageContext): Safekeeping {
  return {
    guarantees: () => guarantees(context),
    askToPersist: () => askToPersist(context),
    persistence: () => persistenceHere(context),
    room: () => roomHere(context.around.storage),
    lastBackup: (learner) => lastBackup(context, learner),
    eraseAll: () => eraseAll(context),
  };
}
