import Dexie from 'dexie';
import { expect, it, onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';
import type { WriterState } from '#core/records/run-writer.ts';
import { begunRun, openBrowserRecords } from '../../support/browser-records.ts';
import { must, troublesOf } from '../../support/must.ts';
import { event } from '../../support/record-builders.ts';

/** The storage of a site may be divided into buckets (not yet in the types). */
interface Buckets {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** Lets this site use so many bytes, or as many as the browser thinks right. */
async function allow(quotaSize?: number): Promise<void> {
  const session = cdp() as unknown as { send: (method: string, values: object) => Promise<unknown> };
  const values = { origin: location.origin, ...(quotaSize === undefined ? {} : { quotaSize }) };
  await session.send('Storage.overrideQuotaForOrigin', values);
}

/** A bucket of its own, because the browser remembers for half a minute how much room it saw in another. */
async function useOwnBucket(): Promise<void> {
  const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets };
  const bucket = await storageBuckets.open('full-disk');
  const { indexedDB: original } = Dexie.dependencies;
  Dexie.dependencies.indexedDB = bucket.indexedDB;
  onTestFinished(async () => {
    Dexie.dependencies.indexedDB = original;
    await allow();
    await storageBuckets.delete('full-disk');
  });
}

it('an event that finds the disk full is kept, told, and written when there is room again', async () => {
  await useOwnBucket();
  const { usage = 0 } = await navigator.storage.estimate();
  await allow(usage + 400_000);
  const { records } = await openBrowserRecords();
  const run = await begunRun(records);
  const seat = must(await records.runs.sit(run.id));
  if (seat.role !== 'writer') throw new Error('Another tab has the pen.');
  const { writer } = seat;
  let state: WriterState | undefined;
  writer.state.subscribe({ next: (next) => (state = next), error: () => undefined });
  must(await writer.append(event(0, { run: run.id })));

  const large = event(1, { run: run.id, payload: { text: '满'.repeat(1_000_000) } });
  expect(troublesOf(await writer.append(large))).toEqual(['storage.full.what']);
  expect(state).toMatchObject({ durable: 1, unsaved: [large], problem: { cure: 'storage.full.cure' } });
  const answer = await records.settings.set(run.learner, 'diary', '满'.repeat(1_000_000));
  expect(troublesOf(answer)).toEqual(['storage.full.what']);

  await allow();
  must(await writer.append(event(2, { run: run.id })));
  await expect(records.runs.events(run.id)).resolves.toEqual([
    event(0, { run: run.id }),
    large,
    event(2, { run: run.id }),
  ]);
  await writer.release();
});
