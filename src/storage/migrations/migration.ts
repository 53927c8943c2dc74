/** A row whose shape is that of some version, old or new. */
export type LooseRow = Record<string, unknown>;

/** One step of the database from the version before to the next. A released step is never edited, only followed. */
export interface Migration {
  /** 1, 2, 3 …; the file is named by it. */
  version: number;
  /** What changed and why, in a sentence. */
  why: string;
  /** Tables that are new or indexed differently: Dexie's index lists; `null` drops a table. */
  tables: Readonly<Record<string, string | null>>;
  /**
   * For tables whose rows change shape: an old row as a new one. Pure, because the same function brings stored rows and
   * rows of old backups up to date. The defaults that it gives to old rows never change.
   */
  rows?: Readonly<Record<string, (row: LooseRow) => LooseRow>>;
}
