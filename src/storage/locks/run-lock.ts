import type { StorageContext } from '../context.ts';
import type { HeldLock } from './held-lock.ts';
import { takeHeartbeatLock } from './heartbeat-lock.ts';
import { takeWebLock } from './web-lock.ts';

/** Takes the right to write a run, or gives `undefined` when another tab has it. */
export function takeRunLock(context: StorageContext, run: string): Promise<HeldLock | undefined> {
  const { locks } = context.around;
  if (locks === undefined) return takeHeartbeatLock(context, run);
  return takeWebLock(locks, `${context.database.name}/run/${run}`);
}
