import { expect, it, vi } from 'vitest';
import type { RunWriter } from '#core/records/run-writer.ts';
import { browserSurroundings } from '#storage/context.ts';
import { openDatabase } from '#storage/open-database.ts';
import { createRecords } from '#storage/records.ts';
import { begunRun, openBrowserRecords, openSecondTab } from '../../support/browser-records.ts';
import { must } from '../../support/must.ts';
import { event, log } from '../../support/record-builders.ts';

async function penOf(
  records: Awaited<ReturnType<typeof openBrowserRecords>>['records'],
  run: string,
): Promise<RunWriter> {
  const seat = must(await records.runs.sit(run));
  if (seat.role !== 'writer') throw new Error('Another tab has the pen.');
  return seat.writer;
}

it('every write waits for the disk: its transaction asks for strict durability', async () => {
  const asked: unknown[] = [];
  const original = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    stores,
    mode,
    options,
  ) {
    if (mode === 'readwrite') asked.push([stores, options?.durability].flat().at(-1));
    return original.call(this, stores, mode, options);
  });
  const { records } = await openBrowserRecords();
  const run = await begunRun(records);
  const writer = await penOf(records, run.id);
  must(await writer.append(event(0, { run: run.id })));
  await writer.release();
  vi.restoreAllMocks();

  expect(asked.length).toBeGreaterThanOrEqual(3);
  expect(new Set(asked)).toEqual(new Set(['strict']));
});

it('a run goes on where it stood after the database was closed and opened again', async () => {
  const { records, name } = await openBrowserRecords();
  const run = await begunRun(records);
  const writer = await penOf(records, run.id);
  await Promise.all(log(25, { run: run.id }).map((row) => writer.append(row)));
  await writer.release();
  records.close();

  const again = createRecords(must(await openDatabase(name, browserSurroundings())));
  const [unfinished] = await again.runs.unfinished(run.learner);
  expect(unfinished).toEqual({ run, lastEvent: event(24, { run: run.id }) });
  await expect(again.runs.events(run.id)).resolves.toEqual(log(25, { run: run.id }));
  again.close();
});

it('a tab killed while it writes loses nothing that it was told is safe', async () => {
  const { records, name } = await openBrowserRecords();
  const run = await begunRun(records);
  const tab = await openSecondTab(name);
  expect(await tab.order({ do: 'sit', run: run.id })).toBe('writer');
  const safe: number[] = [];
  await new Promise<void>((resolve) => {
    tab.appendWithoutEnd(run.id, (seq) => {
      safe.push(seq);
      if (seq === 40) resolve();
    });
  });
  tab.kill();

  // The browser frees the dead tab's lock; whoever sits down then finds every safe event.
  await expect.poll(async () => must(await records.runs.sit(run.id)).role).toBe('writer');
  const stored = (await records.runs.events(run.id)).map(({ seq }) => seq);
  expect(stored).toEqual(stored.map((_, index) => index));
  expect(stored.length).toBeGreaterThan(Math.max(...safe));
});
