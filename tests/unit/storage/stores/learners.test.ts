import { describe, expect, it } from 'vitest';
import { tableNames } from '#core/records/table-facts.ts';
import { createRecords } from '#storage/records.ts';
import { edition, log, newRun, oneOfEach, run } from '../../../support/record-builders.ts';
import { must, openContext, openTestRecords, stillWorld, troublesOf } from '../../../support/test-records.ts';

describe('the people on a device', () => {
  it('begin with nobody', async () => {
    const { records } = await openTestRecords();
    await expect(records.learners.list()).resolves.toEqual([]);
    await expect(records.learners.current()).resolves.toBeUndefined();
  });

  it('get a badge with the first sign of their name and a colour of their own', async () => {
    const { records } = await openTestRecords();
    const first = must(await records.learners.add({ name: ' 林小满 ', studentNumber: '0012' }));
    const second = must(await records.learners.add({ name: 'ada' }));
    expect(first).toMatchObject({ name: '林小满', studentNumber: '0012', initial: '林', colour: 0 });
    expect(second).toMatchObject({ name: 'ada', initial: 'A', colour: 1 });
  });

  it('become the current one when they are added, and when they are switched to', async () => {
    const { records } = await openTestRecords();
    const first = must(await records.learners.add({ name: '林小满' }));
    const second = must(await records.learners.add({ name: '周舟' }));
    await expect(records.learners.current()).resolves.toEqual(second);
    must(await records.learners.switchTo(first.id));
    await expect(records.learners.current()).resolves.toEqual(first);
    expect(troublesOf(await records.learners.switchTo('nobody'))).toEqual(['storage.missing.what']);
  });

  it('need no sign-up: a nameless first person is there when one is needed, once for all tabs', async () => {
    const name = `tabs-${crypto.randomUUID()}`;
    const tabs = [
      createRecords(await openContext(name, stillWorld({ randomId: () => 'tab-1' }))),
      createRecords(await openContext(name, stillWorld({ randomId: () => 'tab-2' }))),
    ];
    const found = await Promise.all(tabs.map((records) => records.learners.currentOrFirst()));
    const ids = found.map((result) => must(result).id);
    expect(ids[0]).toBe(ids[1]);
    await expect(tabs[0]!.learners.list()).resolves.toHaveLength(1);
  });

  it('can say their name later, and the badge follows', async () => {
    const { records } = await openTestRecords();
    const nameless = must(await records.learners.currentOrFirst());
    const named = must(await records.learners.change(nameless.id, { name: '周舟' }));
    expect(named).toMatchObject({ id: nameless.id, name: '周舟', initial: '周' });
    await expect(records.learners.get(nameless.id)).resolves.toEqual(named);
  });

  it('have names no longer than a restore would let in', async () => {
    const { records } = await openTestRecords();
    const { name } = must(await records.learners.add({ name: '长'.repeat(10_000) }));
    expect(name).toHaveLength(80);
  });
});

describe('switching people', () => {
  it('never shows one what belongs to another', async () => {
    const { records } = await openTestRecords();
    const [xiaoman, zhou] = [
      must(await records.learners.add({ name: '林小满' })),
      must(await records.learners.add({ name: '周舟' })),
    ];
    must(await records.runs.start(newRun({ learner: xiaoman.id }), edition()));
    const { id: _, ...answer } = oneOfEach().answers;
    must(await records.answers.record({ ...answer, learner: xiaoman.id }));
    must(await records.settings.set(xiaoman.id, 'speech-rate', 1.5));

    await expect(records.runs.list(zhou.id)).resolves.toEqual([]);
    await expect(records.runs.unfinished(zhou.id)).resolves.toEqual([]);
    await expect(records.answers.list(zhou.id, answer.exercise)).resolves.toEqual([]);
    await expect(records.progress.list(zhou.id)).resolves.toEqual([]);
    await expect(records.settings.get(zhou.id, 'speech-rate')).resolves.toBeUndefined();
  });
});

describe('deleting a person', () => {
  it('deletes everything of theirs and nothing of anybody else', async () => {
    const { records, context } = await openTestRecords();
    const { database } = context;
    const rows = oneOfEach();
    for (const name of tableNames) {
      if (name !== 'keys' && name !== 'locks') await database.table(name).add(rows[name]);
    }
    await database.keys.add({ ...privateKey, id: 'hers', owner: 'xiaoman' });
    const others = { ...rows.learners, id: 'zhou' };
    await database.learners.add(others);
    await database.runs.add(run({ id: 'run-2', learner: 'zhou', edition: edition('{"other":1}').hash }));
    await database.events.bulkAdd(log(3, { run: 'run-2' }));
    await database.editions.add(edition('{"other":1}'));
    await database.keys.add({ ...privateKey, id: 'his', owner: 'zhou' });
    must(await records.learners.switchTo('xiaoman'));

    must(await records.learners.remove('xiaoman'));

    const left = await Promise.all(tableNames.map(async (name) => [name, await database.table(name).count()] as const));
    expect(Object.fromEntries(left.filter(([, count]) => count > 0))).toEqual({
      learners: 1,
      runs: 1,
      events: 3,
      editions: 1,
      keys: 1,
      classes: 1,
      students: 1,
      marks: 1,
    });
    await expect(database.editions.toArray()).resolves.toEqual([edition('{"other":1}')]);
    await expect(records.learners.current()).resolves.toBeUndefined();
  });
});

const privateKey = { algorithm: 'soft', publicKey: 'public', privateKey: 'private', createdAt: 0 };
