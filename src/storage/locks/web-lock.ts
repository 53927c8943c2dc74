import type { HeldLock } from './held-lock.ts';

/** Takes the browser's lock of this name, or gives `undefined` at once when another tab has it. */
export function takeWebLock(locks: LockManager, name: string): Promise<HeldLock | undefined> {
  return new Promise((resolve, reject) => {
    const held = locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        resolve(undefined);
        return undefined;
      }
      // The browser keeps the lock for as long as this promise is open, and frees it when the tab dies.
      return new Promise<void>((letGo) => {
        resolve({
          release: async () => {
            letGo();
            await held;
          },
        });
      });
    });
    held.catch(reject);
  });
}
