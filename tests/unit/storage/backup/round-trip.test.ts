import { describe, expect, it } from 'vitest';
import { gunzipSync, strFromU8 } from 'fflate';
import type { Backup } from '#core/records/backup-schema.ts';
import { backupTables } from '#core/records/table-facts.ts';
import { makeBackup } from '#storage/backup/make-backup.ts';
import { prepareRestore } from '#storage/backup/prepare-restore.ts';
import { lastBackup } from '#storage/safekeeping/last-backup.ts';
import { countsOf, everything, fill } from '../../../support/backup-files.ts';
import { learner, log, noon, oneOfEach, run } from '../../../support/record-builders.ts';
import { must, openContext, stillWorld, troublesOf } from '../../../support/test-records.ts';

/** A device with one row in each table for 林小满, and another learner with a run of her own. */
async function usedDevice(around = stillWorld()) {
  const context = await openContext(undefined, around);
  const rows = oneOfEach();
  await fill(context, Object.fromEntries(backupTables.map((name) => [name, [rows[name]]])));
  await fill(context, {
    learners: [learner({ id: 'ada', name: 'Ada' })],
    runs: [run({ id: 'run-2', learner: 'ada' })],
    events: log(600, { run: 'run-2' }),
    settings: [{ owner: 'device', name: 'current-learner', value: 'ada', changedAt: noon }],
    keys: [{ id: 'device', owner: 'device', algorithm: 'soft', publicKey: '', privateKey: 'secret', createdAt: noon }],
  });
  return context;
}

/** The text inside a backup file. */
const textOf = (bytes: Uint8Array): string => strFromU8(gunzipSync(bytes));

describe('a backup of everybody', () => {
  it('restored on an empty device gives every row back', async () => {
    const from = await usedDevice();
    const { bytes, rows, name } = must(await makeBackup(from, 'all'));
    expect(name).toBe('rolecall-all-2026-09-21.json.gz');
    expect(rows).toBe(backupTables.length + 602);

    const to = await openContext();
    must(await must(await prepareRestore(to, bytes)).apply({ newer: 'keep', conflicting: 'keep' }));
    const before = await everything(from);
    await expect(everything(to)).resolves.toEqual({
      ...before,
      settings: before['settings']!.filter((row) => (row as { owner: string }).owner !== 'device'),
      keys: [],
    });
  });

  it('restored where it was made changes nothing', async () => {
    const context = await usedDevice();
    const { bytes } = must(await makeBackup(context, 'all'));
    const { preview } = must(await prepareRestore(context, bytes));
    const same = Object.values(countsOf(preview)).flatMap((counts) => Object.keys(counts));
    expect(new Set(same)).toEqual(new Set(['same']));
    expect(preview).toMatchObject({ conflicts: [], bad: [], scope: 'all', madeAt: noon });
  });

  it('never holds keys or facts about the device', async () => {
    const { bytes } = must(await makeBackup(await usedDevice(), 'all'));
    expect(textOf(bytes)).not.toMatch(/secret|current-learner/);
  });
});

describe('a backup of one learner', () => {
  it('holds what is theirs, with their events and editions, and nothing of anybody else', async () => {
    const { bytes, name } = must(await makeBackup(await usedDevice(), { learner: 'xiaoman' }));
    const backup = JSON.parse(textOf(bytes)) as Backup;
    const held = Object.entries(backup.tables).filter(([, rows]) => rows.length > 0);
    const rows = oneOfEach();
    const { classes: _, students: __, marks: ___, ...own } = rows;
    expect(Object.fromEntries(held)).toEqual(
      Object.fromEntries(Object.entries(own).map(([table, row]) => [table, [row]])),
    );
    expect(backup.scope).toEqual({ learner: 'xiaoman' });
    expect(name).toBe('rolecall-林小满-2026-09-21.json.gz');
  });

  it('is refused for nobody', async () => {
    expect(troublesOf(await makeBackup(await usedDevice(), { learner: 'nobody' }))).toEqual(['storage.missing.what']);
  });

  it('has a name that every file system takes', async () => {
    const context = await openContext();
    await fill(context, { learners: [learner({ name: '../林 小满?*' })] });
    const { name } = must(await makeBackup(context, { learner: 'xiaoman' }));
    expect(name).toBe('rolecall-林-小满-2026-09-21.json.gz');
  });
});

describe('the age of the last backup', () => {
  it('counts from the moment the person has the file, for one or for everybody', async () => {
    const world = stillWorld();
    const context = await usedDevice(world);
    const own = must(await makeBackup(context, { learner: 'xiaoman' }));
    await expect(lastBackup(context, 'xiaoman')).resolves.toBeUndefined();
    must(await own.kept());
    await expect(lastBackup(context, 'xiaoman')).resolves.toBe(noon);
    await expect(lastBackup(context, 'ada')).resolves.toBeUndefined();

    world.tick(5000);
    must(await must(await makeBackup(context, 'all')).kept());
    await expect(lastBackup(context, 'xiaoman')).resolves.toBe(noon + 5000);
    await expect(lastBackup(context, 'ada')).resolves.toBe(noon + 5000);
  });
});

describe('a long backup', () => {
  it('shows its progress and can be cancelled', async () => {
    const context = await usedDevice();
    const shares: number[] = [];
    const signal = { aborted: false };
    const onProgress = (share: number): void => {
      shares.push(share);
      signal.aborted = share > 0.5;
    };
    expect(troublesOf(await makeBackup(context, 'all', { onProgress, signal }))).toEqual(['storage.cancelled.what']);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBeGreaterThan(0.5);
  });
});
