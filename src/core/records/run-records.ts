import type { Problem } from '../shared/problem.ts';
import type { Result } from '../shared/result.ts';
import type { EditionRow } from './edition-row-schema.ts';
import type { EventRow } from './event-row-schema.ts';
import type { JsonValue } from './json-value.ts';
import type { RunRow } from './run-row-schema.ts';
import type { RunWriter } from './run-writer.ts';

/** What is known when a run begins; id and times are added. */
export type NewRun = Omit<RunRow, 'id' | 'status' | 'startedAt' | 'endedAt' | 'result' | 'changedAt' | 'edition'>;

/** A run that was left open, with the last thing that happened in it. */
export interface UnfinishedRun {
  run: RunRow;
  /** The last event; `undefined` when the call was never answered. */
  lastEvent: EventRow | undefined;
}

/** A seat at a run: one tab writes, others may only read and are told why. */
export type RunSeat = { role: 'writer'; writer: RunWriter } | { role: 'reader'; problem: Problem };

/** A section of a chapter, e.g. `{ chapter: '09-complaint-handling', section: '09.3' }`. */
export interface SectionPlace {
  chapter: string;
  section: string;
}

/** How a run ended. */
export interface RunEnding {
  /** What replaying gives; kept as a cache. */
  result: JsonValue;
  /** Sections for which the run is evidence. */
  sections: readonly SectionPlace[];
}

/** Runs, their events and the editions that they are played on. */
export interface RunRecords {
  /** Begins a run and keeps a copy of its edition (once, however many runs use it). */
  start(run: NewRun, edition: EditionRow): Promise<Result<RunRow>>;
  /** Takes a seat at a run; the first tab gets the pen. */
  sit(run: string): Promise<Result<RunSeat>>;
  /** One run. */
  get(run: string): Promise<RunRow | undefined>;
  /** All runs of a learner, newest first. */
  list(learner: string): Promise<RunRow[]>;
  /** The events of a run in order, all or those from `fromSeq` on. */
  events(run: string, fromSeq?: number): Promise<EventRow[]>;
  /** The edition that a run is played on. */
  edition(hash: string): Promise<EditionRow | undefined>;
  /** Runs of a learner that can be resumed, the one touched last first. */
  unfinished(learner: string): Promise<UnfinishedRun[]>;
  /** Marks a run as finished and notes it as evidence, in one step. */
  finish(run: string, ending: RunEnding): Promise<Result<RunRow>>;
  /** Gives a run up; its events stay. */
  abandon(run: string): Promise<Result<RunRow>>;
  /** Calls back when another tab, or this one, has changed a run; gives the function that stops it. */
  onChange(callback: (run: string) => void): () => void;
}
