import { describe, expect, it } from 'vitest';
import { begunRun, openBrowserRecords, openSecondTab } from '../../support/browser-records.ts';
import { must } from '../../support/must.ts';
import { event } from '../../support/record-builders.ts';

describe.each([
  ['with the browser’s locks', true],
  ['without them, as on a plain-http page', false],
])('two tabs on one run, %s', (_, withLocks) => {
  const around = withLocks ? {} : { locks: undefined };

  it('only the first may write; the second may read and is told why', async () => {
    const { records, name } = await openBrowserRecords(around);
    const run = await begunRun(records);
    const tab = await openSecondTab(name, withLocks);
    expect(await tab.order({ do: 'sit', run: run.id })).toBe('writer');
    await tab.order({ do: 'append', event: event(0, { run: run.id }) });

    const seat = must(await records.runs.sit(run.id));
    expect(seat).toMatchObject({ role: 'reader', problem: { what: 'storage.other-tab.what' } });
    await expect(records.runs.events(run.id)).resolves.toEqual([event(0, { run: run.id })]);
  });

  it('the second may write when the first has let go', async () => {
    const { records, name } = await openBrowserRecords(around);
    const run = await begunRun(records);
    const tab = await openSecondTab(name, withLocks);
    await tab.order({ do: 'sit', run: run.id });
    await tab.order({ do: 'append', event: event(0, { run: run.id }) });
    await tab.order({ do: 'release' });

    const seat = must(await records.runs.sit(run.id));
    if (seat.role !== 'writer') throw new Error('The pen is still with the other tab.');
    expect(seat.writer.nextSeq()).toBe(1);
    must(await seat.writer.append(event(1, { run: run.id })));
    await seat.writer.release();
  });
});

it('each tab hears when another has changed a run', async () => {
  const { records, name } = await openBrowserRecords();
  const run = await begunRun(records);
  const heard: string[] = [];
  records.runs.onChange((changed) => heard.push(changed));
  const tab = await openSecondTab(name);
  await tab.order({ do: 'sit', run: run.id });
  await tab.order({ do: 'append', event: event(0, { run: run.id }) });
  await expect.poll(() => heard).toContain(run.id);
});

it('a live query sees what another tab has written', async () => {
  const { records, name } = await openBrowserRecords();
  const other = await openBrowserRecords({}, name);
  const seen: number[] = [];
  records
    .watch(async () => (await records.learners.list()).length)
    .subscribe({ next: (count) => void seen.push(count), error: (error) => expect.unreachable(String(error)) });
  await expect.poll(() => seen.at(-1)).toBe(0);
  must(await other.records.learners.add({ name: '林小满' }));
  await expect.poll(() => seen.at(-1)).toBe(1);
});
