import Dexie from 'dexie';
import { describe, expect, it, onTestFinished } from 'vitest';
import { declareVersions } from '#storage/migrations/declare-versions.ts';
import type { Migration } from '#storage/migrations/migration.ts';
import { upgradeRow } from '#storage/migrations/upgrade-row.ts';
import { v1 } from '#storage/migrations/v1.ts';
import { learner } from '../../../support/record-builders.ts';

/** Versions of a future that tries everything: new field, new index, renamed field, new table, dropped table. */
const future: Migration[] = [
  v1,
  {
    version: 2,
    why: 'Learners say which language they read.',
    tables: { learners: 'id, createdAt, locale' },
    rows: { learners: (row) => ({ ...row, locale: 'zh-CN' }) },
  },
  {
    version: 3,
    why: 'A badge has a colour by name; locks have moved.',
    tables: { locks: null, pens: 'run' },
    rows: { learners: ({ colour, ...row }) => ({ ...row, badge: colour === 0 ? 'vermilion' : 'teal' }) },
  },
];

/** Opens the database of this name with the versions up to `version`. */
async function openAt(name: string, version: number): Promise<Dexie> {
  const database = new Dexie(name);
  declareVersions(database, future.slice(0, version));
  onTestFinished(() => database.close());
  return database.open();
}

const { colour: _colour, ...rest } = learner();
const upgraded = { ...rest, locale: 'zh-CN', badge: 'vermilion' };

describe('bringing old data up to date', () => {
  it.each([1, 2])(
    'a database of version %i opens as one of version 3 with every row kept and changed',
    async (from) => {
      const name = `upgrade-from-${from}`;
      const old = await openAt(name, from);
      await old.table('learners').add(from === 1 ? learner() : { ...learner(), locale: 'zh-CN' });
      await old.table('settings').add({ owner: 'xiaoman', name: 'speech-rate', value: 1, changedAt: 0 });
      old.close();

      const present = await openAt(name, 3);
      await expect(present.table('learners').toArray()).resolves.toEqual([upgraded]);
      await expect(present.table('learners').where({ locale: 'zh-CN' }).count()).resolves.toBe(1);
      await expect(present.table('settings').count()).resolves.toBe(1);
      expect(present.tables.map(({ name }) => name)).toContain('pens');
      expect(present.tables.map(({ name }) => name)).not.toContain('locks');
    },
  );

  it('rows of old backups take the same way', () => {
    expect(upgradeRow('learners', learner(), 1, future)).toEqual(upgraded);
    expect(upgradeRow('learners', { ...learner(), locale: 'en' }, 2, future)).toEqual({ ...upgraded, locale: 'en' });
    expect(upgradeRow('learners', upgraded, 3, future)).toEqual(upgraded);
    expect(upgradeRow('notes', { id: 'note-1' }, 1, future)).toEqual({ id: 'note-1' });
  });
});
