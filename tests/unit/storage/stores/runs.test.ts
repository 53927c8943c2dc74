import { describe, expect, it } from 'vitest';
import type { Records } from '#core/records/records.ts';
import type { RunRow } from '#core/records/run-row-schema.ts';
import type { RunWriter } from '#core/records/run-writer.ts';
import { createRecords } from '#storage/records.ts';
import { edition, event, log, newRun, noon } from '../../../support/record-builders.ts';
import {
  closeContext,
  must,
  openContext,
  openTestRecords,
  stillWorld,
  troublesOf,
} from '../../../support/test-records.ts';

/** A learner who has begun a run. */
async function begun(records: Records): Promise<RunRow> {
  const { id } = must(await records.learners.currentOrFirst());
  return must(await records.runs.start(newRun({ learner: id }), edition()));
}

/** The seat at a run that must be the writer's. */
async function pen(records: Records, run: string): Promise<RunWriter> {
  const seat = must(await records.runs.sit(run));
  if (seat.role !== 'writer') throw new Error('Another tab has the pen.');
  return seat.writer;
}

describe('starting a run', () => {
  it('keeps the run and what it is played on', async () => {
    const { records } = await openTestRecords();
    const run = await begun(records);
    expect(run).toMatchObject({ status: 'open', startedAt: noon, endedAt: null, edition: edition().hash });
    await expect(records.runs.get(run.id)).resolves.toEqual(run);
    await expect(records.runs.edition(run.edition)).resolves.toEqual(edition());
  });

  it('keeps an edition once, however many runs are played on it', async () => {
    const { records, context } = await openTestRecords();
    await begun(records);
    await begun(records);
    await expect(context.database.editions.count()).resolves.toBe(1);
  });

  it('is refused for nobody', async () => {
    const { records, context } = await openTestRecords();
    expect(troublesOf(await records.runs.start(newRun({ learner: 'nobody' }), edition()))).toEqual([
      'storage.missing.what',
    ]);
    await expect(context.database.editions.count()).resolves.toBe(0);
  });
});

describe('a seat at a run', () => {
  it('is not there for a run that is not there', async () => {
    const { records } = await openTestRecords();
    expect(troublesOf(await records.runs.sit('nowhere'))).toEqual(['storage.missing.what']);
  });

  it.each([
    ['with the browser’s locks', navigator.locks],
    ['without the browser’s locks', undefined],
  ])('is the writer’s in one tab and a reader’s in another, %s', async (_, locks) => {
    const name = `tabs-${crypto.randomUUID()}`;
    const one = createRecords(await openContext(name, stillWorld({ locks, randomId: () => 'tab-1' })));
    const other = createRecords(await openContext(name, stillWorld({ locks, randomId: () => 'tab-2' })));
    const run = await begun(one);
    const writer = await pen(one, run.id);
    must(await writer.append(event(0, { run: run.id })));

    expect(must(await other.runs.sit(run.id))).toMatchObject({
      role: 'reader',
      problem: { what: 'storage.other-tab.what', cure: 'storage.other-tab.cure', path: [run.id] },
    });
    await expect(other.runs.events(run.id)).resolves.toEqual([event(0, { run: run.id })]);

    await writer.release();
    const heir = await pen(other, run.id);
    expect(heir.nextSeq()).toBe(1);
    await heir.release();
  });

  it('tells the other tabs about each change', async () => {
    const name = `tabs-${crypto.randomUUID()}`;
    const one = createRecords(await openContext(name));
    const other = createRecords(await openContext(name));
    const heard: string[] = [];
    other.runs.onChange((run) => heard.push(run));
    const run = await begun(one);
    const writer = await pen(one, run.id);
    must(await writer.append(event(0, { run: run.id })));
    await expect.poll(() => heard).toEqual([run.id]);
  });
});

describe('resuming', () => {
  it('offers the open runs of a learner with the last thing that happened, the one touched last first', async () => {
    const world = stillWorld();
    const { records } = await openTestRecords(world);
    const untouched = await begun(records);
    world.tick(5000);
    const older = await begun(records);
    world.tick(5000);
    const newer = await begun(records);
    for (const [run, count] of [
      [older, 12],
      [newer, 2],
    ] as const) {
      const writer = await pen(records, run.id);
      for (const row of log(count, { run: run.id })) must(await writer.append(row));
    }

    await expect(records.runs.unfinished(newer.learner)).resolves.toEqual([
      { run: older, lastEvent: event(11, { run: older.id }) },
      { run: newer, lastEvent: event(1, { run: newer.id }) },
      { run: untouched, lastEvent: undefined },
    ]);
  });

  it('goes on after a kill exactly behind the last event', async () => {
    const name = `killed-${crypto.randomUUID()}`;
    const before = await openContext(name);
    const run = await begun(createRecords(before));
    const writer = await pen(createRecords(before), run.id);
    for (const row of log(3, { run: run.id })) must(await writer.append(row));
    closeContext(before);

    const later = stillWorld({ randomId: () => 'new-tab' });
    later.tick(60_000);
    const after = createRecords(await openContext(name, later));
    await expect(after.runs.events(run.id)).resolves.toEqual(log(3, { run: run.id }));
    const again = await pen(after, run.id);
    must(await again.append(event(3, { run: run.id })));
    await expect(after.runs.events(run.id, 3)).resolves.toEqual([event(3, { run: run.id })]);
  });
});

describe('ending a run', () => {
  it('keeps the result and notes the run as evidence for its sections', async () => {
    const { records } = await openTestRecords();
    const run = await begun(records);
    const place = { chapter: '09-complaint-handling', section: '09.3' };
    const finished = must(await records.runs.finish(run.id, { result: { score: 91.5 }, sections: [place] }));

    expect(finished).toMatchObject({ status: 'finished', endedAt: noon, result: { score: 91.5 } });
    await expect(records.runs.unfinished(run.learner)).resolves.toEqual([]);
    await expect(records.runs.list(run.learner)).resolves.toEqual([finished]);
    await expect(records.progress.list(run.learner)).resolves.toEqual([
      { learner: run.learner, ...place, answered: [], simulated: [run.id], submitted: [], changedAt: noon },
    ]);
  });

  it('leaves the events of a run that was given up', async () => {
    const { records } = await openTestRecords();
    const run = await begun(records);
    must(await (await pen(records, run.id)).append(event(0, { run: run.id })));
    expect(must(await records.runs.abandon(run.id)).status).toBe('abandoned');
    await expect(records.runs.unfinished(run.learner)).resolves.toEqual([]);
    await expect(records.runs.events(run.id)).resolves.toHaveLength(1);
  });

  it('is refused for a run that is not there', async () => {
    const { records } = await openTestRecords();
    expect(troublesOf(await records.runs.abandon('nowhere'))).toEqual(['storage.missing.what']);
  });
});
