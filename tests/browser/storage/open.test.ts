import { expect, it, onTestFinished } from 'vitest';
import { makeBackup, prepareRestore } from '#storage/open-backup.ts';
import { openRecords } from '#storage/open.ts';
import { watchRecords } from '#storage/watch-records.ts';
import { begunRun } from '../../support/browser-records.ts';
import { must } from '../../support/must.ts';

it('records opened, backed up, erased and restored are the same records', async () => {
  const records = must(await openRecords());
  onTestFinished(async () => {
    await records.safekeeping.eraseAll();
  });
  const run = await begunRun(records);
  const file = must(await makeBackup('all'));
  must(await records.safekeeping.eraseAll());
  await expect(records.learners.list()).resolves.toEqual([]);

  const { preview, apply } = must(await prepareRestore(file.bytes));
  expect(preview.counts.runs).toEqual({ added: 1, newer: 0, same: 0, conflicting: 0 });
  must(await apply({ newer: 'keep', conflicting: 'keep' }));
  await expect(records.runs.get(run.id)).resolves.toEqual(run);
});

it('the page’s parts share one database', async () => {
  const [one, other] = [must(await openRecords()), must(await openRecords())];
  onTestFinished(async () => {
    await one.safekeeping.eraseAll();
  });
  const added = must(await one.learners.add({ name: '林小满' }));
  await expect(other.learners.current()).resolves.toEqual(added);
});

it('a watched query opens the records by itself', async () => {
  const seen: number[] = [];
  const subscription = watchRecords(async (records) => (await records.learners.list()).length).subscribe({
    next: (count) => void seen.push(count),
    error: (error) => expect.unreachable(String(error)),
  });
  await expect.poll(() => seen).toEqual([0]);
  subscription.unsubscribe();
});

it('tells how safe the records are here', async () => {
  const { safekeeping } = must(await openRecords());
  const strengths = (await safekeeping.guarantees()).map(({ name, strength }) => [name, strength]);
  expect(Object.fromEntries(strengths)).toMatchObject({ locks: 'full', signing: 'full', offline: 'full' });
  expect((await safekeeping.room())?.quota).toBeGreaterThan(0);
});
