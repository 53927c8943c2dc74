import { describe, expect, it } from 'vitest';
import { rowSchemas } from '#core/records/rows-schema.ts';
import { backupTables } from '#core/records/table-facts.ts';
import { oneOfEach } from '../../../support/record-builders.ts';

describe.each(backupTables)('a row of %s', (table) => {
  const honest = oneOfEach()[table];

  it('is let in when it is what it should be', () => {
    expect(rowSchemas[table].parse(structuredClone(honest))).toEqual(honest);
  });

  it('is kept out when it has a field too many', () => {
    expect(rowSchemas[table].safeParse({ ...honest, admin: true }).success).toBe(false);
  });

  it('is kept out when a field is missing', () => {
    const incomplete = Object.fromEntries(Object.entries(honest).slice(1));
    expect(rowSchemas[table].safeParse(incomplete).success).toBe(false);
  });

  it.each([null, [], 'row', 7])('is kept out when it is %j', (junk) => {
    expect(rowSchemas[table].safeParse(junk).success).toBe(false);
  });
});
