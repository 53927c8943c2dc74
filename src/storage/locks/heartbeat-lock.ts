import type { StorageContext } from '../context.ts';
import type { HeldLock } from './held-lock.ts';

/** How long a claim holds without being renewed, and how often it is renewed. */
const holdsFor = 6000;
const renewedEvery = 2000;

/**
 * Stands in for the browser's locks on plain-http pages: a row that says who writes the run and until when. Weaker, since a
 * tab that the browser has put to sleep cannot renew its claim; then the numbers of the events keep the log in one piece.
 */
export async function takeHeartbeatLock(context: StorageContext, run: string): Promise<HeldLock | undefined> {
  const { database, around } = context;
  const holder = around.randomId();

  /** Takes or renews the claim; `false` when somebody else has it. */
  const claim = (): PromiseLike<boolean> =>
    database.transaction('rw', database.locks, async () => {
      const present = await database.locks.get(run);
      if (present !== undefined && present.holder !== holder && present.expiresAt > around.now()) return false;
      await database.locks.put({ run, holder, expiresAt: around.now() + holdsFor });
      return true;
    });

  if (!(await claim())) return undefined;
  let released = false;
  let forget = around.later(renewedEvery, renew);

  function renew(): void {
    const again = (): void => {
      if (!released) forget = around.later(renewedEvery, renew);
    };
    // A claim that cannot be renewed now, e.g. since the disk is full, is tried again at the next beat.
    claim().then(again, again);
  }

  return {
    release: async () => {
      released = true;
      forget();
      await database.transaction('rw', database.locks, async () => {
        const present = await database.locks.get(run);
        if (present?.holder === holder) await database.locks.delete(run);
      });
    },
  };
}
