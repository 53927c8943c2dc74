import Dexie from 'dexie';
import type { Table } from 'dexie';
import type { Rows } from '#core/records/rows.ts';
import { declareVersions } from './migrations/declare-versions.ts';

/** Name of the database in the browser. */
export const databaseName = 'rolecall';

/**
 * The one database. Every write waits until the disk has it (`strict`), because a learner's work is worth more than a
 * millisecond; Dexie's own cache is off, because it shows what is not yet written.
 */
export class RecordDatabase extends Dexie {
  declare readonly learners: Table<Rows['learners'], string>;
  declare readonly runs: Table<Rows['runs'], string>;
  declare readonly events: Table<Rows['events'], [string, number]>;
  declare readonly editions: Table<Rows['editions'], string>;
  declare readonly answers: Table<Rows['answers'], string>;
  declare readonly progress: Table<Rows['progress'], [string, string, string]>;
  declare readonly cards: Table<Rows['cards'], [string, string]>;
  declare readonly reviews: Table<Rows['reviews'], string>;
  declare readonly notes: Table<Rows['notes'], string>;
  declare readonly assignments: Table<Rows['assignments'], string>;
  declare readonly submissions: Table<Rows['submissions'], string>;
  declare readonly returns: Table<Rows['returns'], string>;
  declare readonly classes: Table<Rows['classes'], string>;
  declare readonly students: Table<Rows['students'], string>;
  declare readonly marks: Table<Rows['marks'], string>;
  declare readonly outbox: Table<Rows['outbox'], string>;
  declare readonly settings: Table<Rows['settings'], [string, string]>;
  declare readonly keys: Table<Rows['keys'], string>;
  declare readonly locks: Table<Rows['locks'], string>;

  constructor(name = databaseName) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    declareVersions(this);
  }
}
