import { onTestFinished } from 'vitest';
import type { Records } from '#core/records/records.ts';
import type { StorageContext, Surroundings } from '#storage/context.ts';
import { openDatabase } from '#storage/open-database.ts';
import { createRecords } from '#storage/records.ts';
import { must } from './must.ts';
import { noon } from './record-builders.ts';

export { must, troublesOf } from './must.ts';

/** A world that stands still: time moves by `tick`, what was to happen later happens in it, ids count up. */
export interface StillWorld extends Surroundings {
  tick(milliseconds: number): void;
  /** How many things are waiting for their time. */
  pending(): number;
}

/** A world that stands still at noon, without locks and storage manager unless given. */
export function stillWorld(values: Partial<Surroundings> = {}): StillWorld {
  let now = noon;
  let ids = 0;
  let waiting: { at: number; work: () => void }[] = [];
  return {
    now: () => now,
    randomId: () => `id-${(ids += 1)}`,
    later: (milliseconds, work) => {
      const entry = { at: now + milliseconds, work };
      waiting.push(entry);
      return () => (waiting = waiting.filter((other) => other !== entry));
    },
    tick(milliseconds) {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { work } of due) work();
    },
    pending: () => waiting.length,
    locks: undefined,
    storage: undefined,
    ...values,
  };
}

/** An empty database, or the one of this name as it was left; closed when the test ends. */
export async function openContext(
  name = `test-${crypto.randomUUID()}`,
  around: Surroundings = stillWorld(),
): Promise<StorageContext> {
  const context = must(await openDatabase(name, around));
  onTestFinished(() => closeContext(context));
  return context;
}

/** Closes a database as a killed tab would: nothing under way is waited for. */
export function closeContext({ notices, database }: StorageContext): void {
  notices.close();
  database.close();
}

/** Records over an empty database. */
export async function openTestRecords(around?: Surroundings): Promise<{ records: Records; context: StorageContext }> {
  const context = await openContext(undefined, around);
  return { records: createRecords(context), context };
}
