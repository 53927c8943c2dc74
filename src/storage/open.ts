import type { Records } from '#core/records/records.ts';
import { storageProblem } from '#core/records/storage-problem.ts';
import { failure, success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import type { StorageContext } from './context.ts';

let opening: Promise<Result<StorageContext>> | undefined;

/**
 * The records of this device. The code behind them is loaded at the first call and the database opened once a page; a
 * failure is not kept, so that calling again tries again.
 */
export async function openRecords(): Promise<Result<Records>> {
  const context = await openContext();
  if (!context.ok) return context;
  const { createRecords } = await import('./records.ts');
  return success(createRecords(context.value));
}

/** The database itself, for the parts of this layer that are loaded later still. */
export async function openContext(): Promise<Result<StorageContext>> {
  opening ??= loadAndOpen();
  const context = await opening;
  if (!context.ok) opening = undefined;
  return context;
}

/** Loads the code while the page has nothing better to do, so that the first event does not wait for it. */
export function warmRecords(): void {
  const whenIdle = (globalThis as Partial<typeof globalThis>).requestIdleCallback ?? setTimeout;
  whenIdle(() => void openRecords());
}

async function loadAndOpen(): Promise<Result<StorageContext>> {
  try {
    const { openDatabase } = await import('./open-database.ts');
    return await openDatabase();
  } catch (error) {
    // A script that cannot be fetched (offline, or replaced by a deployment) is expected; our own bugs are not.
    if (error instanceof TypeError && /import|module|fetch/i.test(error.message)) {
      return failure(storageProblem('code-missing', 'records'));
    }
    throw error;
  }
}
