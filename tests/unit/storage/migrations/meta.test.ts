import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Backup } from '#core/records/backup-schema.ts';
import { tableFacts } from '#core/records/table-facts.ts';
import type { TableName } from '#core/records/rows.ts';
import { currentVersion, migrations } from '#storage/migrations/all.ts';

const files = readdirSync('src/storage/migrations').filter((file) => /^v\d+\.ts$/.test(file));

/** The tables that a database of this version has. */
function tablesAt(version: number): string[] {
  const tables = Object.assign({}, ...migrations.slice(0, version).map((step) => step.tables)) as Record<
    string,
    unknown
  >;
  return Object.keys(tables).filter((name) => tables[name] !== null);
}

describe('the migrations', () => {
  it('are one file a version, all of them listed in order', () => {
    expect(migrations.map((step) => `v${step.version}.ts`)).toEqual(migrations.map((_, index) => `v${index + 1}.ts`));
    expect([...files].sort()).toEqual(migrations.map((step) => `v${step.version}.ts`).sort());
  });

  it('arrive at exactly the tables that the records name', () => {
    expect(tablesAt(currentVersion).sort()).toEqual(Object.keys(tableFacts).sort());
  });

  it.each(migrations)('version $version has a test', ({ version }) => {
    expect(existsSync(`tests/unit/storage/migrations/v${version}.test.ts`)).toBe(true);
  });

  it.each(migrations)(
    'version $version has a frozen backup with rows in each table that backups hold',
    ({ version }) => {
      const backup = JSON.parse(readFileSync(`tests/fixtures/backups/v${version}.json`, 'utf8')) as Backup;
      const kept = tablesAt(version).filter((name) => tableFacts[name as TableName].backup);
      expect(backup.database).toBe(version);
      expect(kept.filter((name) => (backup.tables[name] ?? []).length === 0)).toEqual([]);
    },
  );
});
