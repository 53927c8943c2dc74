import type { StorageRoom } from '#core/records/safekeeping.ts';

/** How much room the browser says there is; `undefined` where it does not say. */
export async function roomHere(storage: Partial<StorageManager> | undefined): Promise<StorageRoom | undefined> {
  const { usage, quota } = (await storage?.estimate?.().catch(() => undefined)) ?? {};
  return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
}
