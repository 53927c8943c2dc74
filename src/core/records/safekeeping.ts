import type { Result } from '../shared/result.ts';

/** A promise that this browser may not be able to keep. */
export type GuaranteeName = 'locks' | 'signing' | 'offline' | 'persistence';

/** One promise: whether it holds here, and the message key that says what that means for the learner. */
export interface Guarantee {
  name: GuaranteeName;
  /** `weaker` = a fallback stands in for it. */
  strength: 'full' | 'weaker';
  /** E.g. `storage.guarantee.locks.weaker`. */
  message: string;
}

/** The browser's answer when asked never to clear the records by itself. */
export type PersistenceAnswer = 'granted' | 'refused' | 'unavailable';

/** Room on this device, in bytes as the browser estimates them. */
export interface StorageRoom {
  used: number;
  quota: number;
}

/** How safe the records are here. */
export interface Safekeeping {
  /** Which promises hold on this page. */
  guarantees(): Promise<Guarantee[]>;
  /** Asks the browser to keep the records; for the first hand-in. A grant is not asked for again. */
  askToPersist(): Promise<Result<PersistenceAnswer>>;
  /** What the browser answered last; `undefined` = never asked. */
  persistence(): Promise<PersistenceAnswer | undefined>;
  /** How much room is left; `undefined` where the browser does not say. */
  room(): Promise<StorageRoom | undefined>;
  /** When a learner's records were last saved to a file; `undefined` = never. */
  lastBackup(learner: string): Promise<number | undefined>;
  /** Deletes all records of everybody on this device, keys and settings too. */
  eraseAll(): Promise<Result<null>>;
}
