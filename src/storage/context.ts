import type { RecordDatabase } from './database.ts';
import { randomId } from './random-id.ts';
import type { RunNotices } from './run-notices.ts';

/** What the stores take from the world around them, so that tests can hold it still. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  /** A new id. */
  randomId(): string;
  /** Calls `work` after some milliseconds; gives the function that forgets it. */
  later(milliseconds: number, work: () => void): () => void;
  /** The browser's locks, where it has them. */
  locks: LockManager | undefined;
  /** The browser's storage manager, where it has one. */
  storage: StorageManager | undefined;
}

/** What every store works with. */
export interface StorageContext {
  database: RecordDatabase;
  notices: RunNotices;
  around: Surroundings;
}

/** The real world. Locks and the storage manager are missing on plain-http pages, whatever the types say. */
export function browserSurroundings(): Surroundings {
  return {
    now: () => Date.now(),
    randomId,
    later: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
    locks: (navigator as Partial<Navigator>).locks,
    storage: (navigator as Partial<Navigator>).storage,
  };
}
