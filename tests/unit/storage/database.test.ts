import Dexie from 'dexie';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tableFacts, tableNames } from '#core/records/table-facts.ts';
import { RecordDatabase } from '#storage/database.ts';
import { openDatabase } from '#storage/open-database.ts';
import { createRecords } from '#storage/records.ts';
import { learner } from '../../support/record-builders.ts';
import { must, openContext, stillWorld, troublesOf } from '../../support/test-records.ts';

describe('the database', () => {
  it('has exactly the tables that the records name', async () => {
    const { database } = await openContext();
    expect(database.tables.map((table) => table.name).sort()).toEqual([...tableNames].sort());
  });

  it.each(tableNames)('tells the rows of %s apart by the key that the records name', async (name) => {
    const { database } = await openContext();
    expect([database.table(name).schema.primKey.keyPath].flat()).toEqual(tableFacts[name].key);
  });

  it.each(tableNames.filter((name) => tableFacts[name].learner !== undefined))(
    'finds the rows of one learner in %s by an index',
    async (name) => {
      const { database } = await openContext();
      const owner = tableFacts[name].learner ?? '';
      await expect(database.table(name).where(owner).equals('nobody').toArray()).resolves.toEqual([]);
    },
  );

  it('is left alone when a newer version of the site has changed it', async () => {
    const name = 'changed-by-the-future';
    const future = new Dexie(name);
    future.version(99).stores({ learners: 'id' });
    await future.open();
    future.close();

    expect(troublesOf(await openDatabase(name, stillWorld()))).toEqual(['storage.newer.what']);
  });

  it('makes way for a newer version in another tab, and then says that it is closed', async () => {
    const context = await openContext('upgraded-elsewhere');
    const records = createRecords(context);
    must(await records.learners.add({ name: '林小满' }));
    const future = new Dexie('upgraded-elsewhere');
    onTestFinished(() => future.close());
    future.version(99).stores({ learners: 'id', wonders: 'id' });
    await future.open();

    expect(troublesOf(await records.learners.add({ name: '周舟' }))).toEqual(['storage.closed.what']);
    await expect(future.table('learners').count()).resolves.toBe(1);
  });

  it('says that it is unavailable where the browser gives the page none', async () => {
    const { indexedDB: original } = Dexie.dependencies;
    onTestFinished(() => void Object.assign(Dexie.dependencies, { indexedDB: original }));
    Object.assign(Dexie.dependencies, { indexedDB: undefined });

    expect(troublesOf(await openDatabase('nowhere', stillWorld()))).toEqual(['storage.unavailable.what']);
  });

  it('lets a bug through instead of calling it a storage problem', async () => {
    const { database } = await openContext();
    const broken = { ...learner(), name: (() => 'no data') as unknown as string };
    await expect(database.learners.add(broken)).rejects.toThrow();
    expect(database).toBeInstanceOf(RecordDatabase);
  });
});
