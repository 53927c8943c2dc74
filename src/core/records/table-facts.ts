import type { Rows, TableName } from './rows.ts';

/** What the rest of the code needs to know about a table besides its rows. */
export interface TableFacts<Table extends TableName = TableName> {
  /** The fields that tell its rows apart, in order. */
  key: readonly (keyof Rows[Table] & string)[];
  /** The field that holds the learner it belongs to; rows where it is empty belong to the instructor. */
  learner?: keyof Rows[Table] & string;
  /** Whether rows enter backups. Keys cannot leave the device, locks mean nothing elsewhere. */
  backup: boolean;
  /** Whether a row carries `changedAt`, so that the later of two can be told. */
  dated: boolean;
}

/** All tables, those that others refer to first: a restore reads them in this order. */
export const tableFacts: { readonly [Table in TableName]: TableFacts<Table> } = {
  learners: { key: ['id'], learner: 'id', backup: true, dated: true },
  editions: { key: ['hash'], backup: true, dated: false },
  runs: { key: ['id'], learner: 'learner', backup: true, dated: true },
  events: { key: ['run', 'seq'], backup: true, dated: false },
  answers: { key: ['id'], learner: 'learner', backup: true, dated: false },
  progress: { key: ['learner', 'chapter', 'section'], learner: 'learner', backup: true, dated: true },
  cards: { key: ['learner', 'item'], learner: 'learner', backup: true, dated: true },
  reviews: { key: ['id'], learner: 'learner', backup: true, dated: false },
  notes: { key: ['id'], learner: 'learner', backup: true, dated: true },
  classes: { key: ['id'], backup: true, dated: true },
  students: { key: ['id'], backup: true, dated: true },
  assignments: { key: ['id'], learner: 'learner', backup: true, dated: true },
  submissions: { key: ['id'], learner: 'learner', backup: true, dated: false },
  returns: { key: ['id'], learner: 'learner', backup: true, dated: false },
  marks: { key: ['id'], backup: true, dated: true },
  outbox: { key: ['id'], learner: 'learner', backup: true, dated: false },
  settings: { key: ['owner', 'name'], learner: 'owner', backup: true, dated: true },
  keys: { key: ['id'], backup: false, dated: false },
  locks: { key: ['run'], backup: false, dated: false },
};

/** The names of all tables, in the order of `tableFacts`. */
export const tableNames = Object.keys(tableFacts) as TableName[];

/** A table whose rows enter backups. */
export type BackupTable = Exclude<TableName, 'keys' | 'locks'>;

/** The names of the tables that enter backups, in the order in which a restore reads them. */
export const backupTables = tableNames.filter((name) => tableFacts[name].backup) as BackupTable[];
