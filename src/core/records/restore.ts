import type { Problem } from '../shared/problem.ts';
import type { Result } from '../shared/result.ts';
import type { BackupScope } from './backup-schema.ts';
import type { BackupTable } from './table-facts.ts';

/** How rows of a file stand to rows of this device. */
export interface RestoreCounts {
  /** Not here yet. */
  added: number;
  /** Here, but the file has a later state. */
  newer: number;
  /** Here already, word for word. */
  same: number;
  /** Here, and neither side simply continues the other. */
  conflicting: number;
}

/** A row that is different here and whose state in the file is not later. */
export interface RestoreConflict {
  table: BackupTable;
  /** The row's key, as text. */
  id: string;
  /** `older` = the file has an earlier state; `differs` = the two went separate ways. */
  reason: 'older' | 'differs';
}

/** What a restore would do, before it does anything. */
export interface RestorePreview {
  /** When the file was made. */
  madeAt: number;
  /** Whose records it holds. */
  scope: BackupScope;
  /** Per table. */
  counts: Record<BackupTable, RestoreCounts>;
  /** The first conflicts; `counts` has them all. */
  conflicts: RestoreConflict[];
  /** The first rows that cannot be let in, with table and id, and how many there are in all. */
  bad: Problem[];
  badCount: number;
}

/** What to do with rows that are here already. There is no default: nothing is overwritten unasked. */
export interface RestoreChoice {
  newer: 'take' | 'keep';
  conflicting: 'take' | 'keep';
}

/** A backup that has been read and compared, ready to be applied. */
export interface PreparedRestore {
  preview: RestorePreview;
  /** Applies it, all or nothing. Compares again first, and gives what was really found. */
  apply: (choice: RestoreChoice) => Promise<Result<RestorePreview>>;
}

/** A backup ready to be handed to the person. */
export interface BackupFile {
  /** A name to save it by. */
  name: string;
  /** The file. */
  bytes: Uint8Array<ArrayBuffer>;
  /** How many rows it holds. */
  rows: number;
  /** To be called once the person has it: from then on the age of the last backup counts. */
  kept: () => Promise<Result<null>>;
}

/** How far a long task has come, 0–1, and the way to stop it. */
export interface LongTask {
  onProgress?: (share: number) => void;
  signal?: AbortSignalLike;
}

/** The part of an AbortSignal that pure code needs. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}
