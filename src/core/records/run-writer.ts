import type { Problem } from '../shared/problem.ts';
import type { Result } from '../shared/result.ts';
import type { EventRow } from './event-row-schema.ts';
import type { Watchable } from './watchable.ts';

/** How a run's log stands. */
export interface WriterState {
  /** Events that are on disk. */
  durable: number;
  /** Events that could not be written yet; they are kept in memory and tried again. */
  unsaved: readonly EventRow[];
  /** Why they could not be written; `null` while all is well. */
  problem: Problem | null;
}

/** The one place in the world that may add to a run's log. */
export interface RunWriter {
  /** The run. */
  readonly run: string;
  /** The number that the next event must have. */
  nextSeq(): number;
  /**
   * Adds an event. Success means that it is on disk, so its effect may be shown. On failure the event is kept and
   * tried again by itself, except when it was out of turn or another tab has taken the run over.
   */
  append(event: EventRow): Promise<Result<EventRow>>;
  /** Tries to write what is unsaved now, e.g. when the learner has made room. */
  retry(): Promise<Result<null>>;
  /** How the log stands, now and after each change. */
  readonly state: Watchable<WriterState>;
  /** Waits for what is under way and lets another tab write. */
  release(): Promise<void>;
}
