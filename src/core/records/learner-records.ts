import type { Result } from '../shared/result.ts';
import type { LearnerRow } from './learner-row-schema.ts';

/** What a person may say about themselves. */
export type LearnerDetails = Pick<LearnerRow, 'name'> &
  Partial<Pick<LearnerRow, 'studentNumber' | 'initial' | 'colour'>>;

/** The people on this device. Every other verb of the records takes a learner's id, so that switching mixes nothing. */
export interface LearnerRecords {
  /** Everyone, longest here first. */
  list(): Promise<LearnerRow[]>;
  /** One person. */
  get(id: string): Promise<LearnerRow | undefined>;
  /** Adds a person and makes them the current one. */
  add(details: LearnerDetails): Promise<Result<LearnerRow>>;
  /** Changes what a person said about themselves. */
  change(id: string, details: Partial<LearnerDetails>): Promise<Result<LearnerRow>>;
  /** Who uses the device now; `undefined` on a new device. */
  current(): Promise<LearnerRow | undefined>;
  /** The current person, or a nameless first one: reading and practising need no sign-up. */
  currentOrFirst(): Promise<Result<LearnerRow>>;
  /** Makes somebody else the current one. */
  switchTo(id: string): Promise<Result<LearnerRow>>;
  /** Deletes a person with everything that belongs to them, in one step that cannot happen by half. */
  remove(id: string): Promise<Result<null>>;
}
