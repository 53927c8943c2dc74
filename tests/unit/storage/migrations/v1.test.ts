import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Backup } from '#core/records/backup-schema.ts';
import { backupTables } from '#core/records/table-facts.ts';
import { prepareRestore } from '#storage/backup/prepare-restore.ts';
import { must, openContext } from '../../../support/test-records.ts';

const bytes = readFileSync('tests/fixtures/backups/v1.json');

describe('a backup of version 1', () => {
  it('is restored whole, row for row', async () => {
    const context = await openContext();
    const { preview, apply } = must(await prepareRestore(context, bytes));
    expect(preview.bad).toEqual([]);
    must(await apply({ newer: 'keep', conflicting: 'keep' }));

    const { tables } = JSON.parse(bytes.toString()) as Backup;
    for (const name of backupTables) {
      const stored = await context.database.table<unknown>(name).toArray();
      expect(stored, name).toHaveLength(tables[name]!.length);
      expect(stored, name).toEqual(expect.arrayContaining(tables[name]!));
    }
  });
});
