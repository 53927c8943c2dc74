import type { EventRow } from '#core/records/event-row-schema.ts';
import type { RunWriter, WriterState } from '#core/records/run-writer.ts';
import { storageProblem } from '#core/records/storage-problem.ts';
import type { Problem } from '#core/shared/problem.ts';
import { failure, success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import { changingValue } from '../changing-value.ts';
import { sameValue } from '../same-value.ts';
import type { CommitOutcome } from './commit-outcome.ts';

/** What a journal needs from outside. */
export interface JournalParts {
  run: string;
  /** How many events of the run are on disk already. */
  durable: number;
  /** Writes events that follow each other, all or none. */
  commit(batch: readonly EventRow[]): Promise<CommitOutcome>;
  /** Calls `work` later; gives the function that forgets it. */
  later(milliseconds: number, work: () => void): () => void;
  /** Called after events were written. */
  written(): void;
}

interface Waiting {
  event: EventRow;
  settle: (result: Result<EventRow>) => void;
  fail: (bug: unknown) => void;
}

const shortestPause = 1000;
const longestPause = 30_000;

/**
 * The log of one run as its writer sees it. Events that come while a write is under way go together into the next one.
 * What could not be written stays here, before everything that comes later, and is tried again after growing pauses.
 */
export function createRunJournal(parts: JournalParts): RunWriter {
  const state = changingValue<WriterState>({ durable: parts.durable, unsaved: [], problem: null });
  let next = parts.durable;
  let waiting: Waiting[] = [];
  let wanted = false;
  let draining: Promise<void> | undefined;
  let refused: Problem | undefined;
  let pause = shortestPause;
  let forgetRetry: (() => void) | undefined;

  function accepts(event: EventRow): boolean {
    if (event.run !== parts.run) return false;
    if (event.seq === next) return true;
    // The caller tries an event again that is still waiting for the disk.
    return state.get().unsaved.some((kept) => sameValue(kept, event));
  }

  function append(event: EventRow): Promise<Result<EventRow>> {
    if (refused !== undefined) return Promise.resolve(failure(refused));
    if (!accepts(event)) return Promise.resolve(failure(storageProblem('sequence', 'events', [event.run, event.seq])));
    if (event.seq === next) next += 1;
    return new Promise((settle, fail) => {
      waiting.push({ event, settle, fail });
      void drain();
    });
  }

  /** Writes until nothing is waiting. There is never more than one of these at work. */
  function drain(): Promise<void> {
    wanted = true;
    draining ??= work();
    return draining;
  }

  async function work(): Promise<void> {
    // Events of the same moment get the chance to come along.
    await Promise.resolve();
    while (wanted) {
      wanted = false;
      await writeOnce();
    }
    // Nothing may come between the question above and this line, or an event would wait for ever.
    draining = undefined;
  }

  async function writeOnce(): Promise<void> {
    forgetRetry?.();
    const { durable, unsaved } = state.get();
    const group = waiting;
    waiting = [];
    const batch = [...unsaved, ...group.map(({ event }) => event).filter(({ seq }) => seq >= durable + unsaved.length)];
    const outcome = await commit(batch, group);
    if (outcome === undefined) return;
    if (outcome.type === 'written') {
      pause = shortestPause;
      state.set({ durable: durable + batch.length, unsaved: [], problem: null });
      for (const { event, settle } of group) settle(success(event));
      if (batch.length > 0) parts.written();
      return;
    }
    state.set({ durable, unsaved: batch, problem: outcome.problem });
    if (outcome.type === 'refused') refused = outcome.problem;
    else retryLater();
    for (const { settle } of group) settle(failure(outcome.problem));
  }

  /** A bug, such as a payload that cannot be stored, is thrown to whoever brought it, and the event is not kept. */
  async function commit(batch: readonly EventRow[], group: readonly Waiting[]): Promise<CommitOutcome | undefined> {
    if (batch.length === 0) return { type: 'written' };
    try {
      return await parts.commit(batch);
    } catch (bug) {
      for (const { fail } of [...group, ...waiting]) fail(bug);
      waiting = [];
      next = state.get().durable + state.get().unsaved.length;
      return undefined;
    }
  }

  function retryLater(): void {
    forgetRetry = parts.later(pause, () => void drain());
    pause = Math.min(pause * 2, longestPause);
  }

  async function retry(): Promise<Result<null>> {
    if (refused === undefined) await drain();
    const { problem } = state.get();
    return problem === null ? success(null) : failure(problem);
  }

  async function release(): Promise<void> {
    await draining;
    if (state.get().unsaved.length > 0) await retry();
    forgetRetry?.();
    refused ??= storageProblem('closed', 'events', [parts.run]);
  }

  return { run: parts.run, nextSeq: () => next, append, retry, state, release };
}
