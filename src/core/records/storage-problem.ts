import type { Problem } from '../shared/problem.ts';

/** What can go wrong with the records of this device, each with a pair of messages `…what` and `…cure`. */
export const storageTroubles = [
  'unavailable', // the browser gives this page no database
  'code-missing', // the code that opens it could not be loaded
  'newer', // a newer version of the site has changed the database
  'closed', // the database was closed under us
  'full', // no room left
  'write-failed', // the disk or the browser refused, for a reason it keeps to itself
  'sequence', // an event out of turn
  'other-tab', // another tab writes this run
  'missing', // the row is not there
  'exists', // there is such a row already
  'file-too-big',
  'file-unreadable',
  'file-damaged',
  'file-foreign', // not one of our backups
  'file-newer', // a backup of a newer version
  'row-invalid',
  'row-orphan', // refers to something that neither the file nor the device has
  'row-doubled', // the same key twice in one file
  'event-gap', // events of a run after a missing one
  'edition-altered', // the text does not match its hash
  'table-unknown',
  'cancelled',
] as const;
export type StorageTrouble = (typeof storageTroubles)[number];

/**
 * A problem whose `what` and `cure` are message keys (`storage.full.what`), to be shown in the reader's language.
 * @param table the table or file concerned
 * @param path which row and field of it
 */
export function storageProblem(trouble: StorageTrouble, table: string, path: (string | number)[] = []): Problem {
  return { severity: 'error', file: table, path, what: `storage.${trouble}.what`, cure: `storage.${trouble}.cure` };
}
