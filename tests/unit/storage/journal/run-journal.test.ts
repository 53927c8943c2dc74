import { describe, expect, it } from 'vitest';
import type { EventRow } from '#core/records/event-row-schema.ts';
import type { WriterState } from '#core/records/run-writer.ts';
import { storageProblem } from '#core/records/storage-problem.ts';
import type { CommitOutcome } from '#storage/journal/commit-outcome.ts';
import { createRunJournal } from '#storage/journal/run-journal.ts';
import { event } from '../../../support/record-builders.ts';
import { must, stillWorld, troublesOf } from '../../../support/test-records.ts';

const full: CommitOutcome = { type: 'failed', problem: storageProblem('full', 'events', ['run-1', 0]) };
const overtaken: CommitOutcome = { type: 'refused', problem: storageProblem('sequence', 'events', ['run-1', 0]) };
const written: CommitOutcome = { type: 'written' };

/** A journal over a disk that answers as told, `written` when nothing is told, and remembers what it was given. */
function journalOver(...answers: CommitOutcome[]) {
  const world = stillWorld();
  const batches: number[][] = [];
  const notices: number[] = [];
  const journal = createRunJournal({
    run: 'run-1',
    durable: 0,
    commit: (batch: readonly EventRow[]) => {
      batches.push(batch.map(({ seq }) => seq));
      return Promise.resolve(answers.shift() ?? written);
    },
    later: (milliseconds, work) => world.later(milliseconds, work),
    written: () => void notices.push(batches.length),
  });
  const states: WriterState[] = [];
  journal.state.subscribe({ next: (state) => void states.push(state), error: () => undefined });
  const now = (): WriterState => states.at(-1)!;
  return { journal, world, batches, notices, now };
}

describe('the journal of a run', () => {
  it('says yes with the event once it is on disk', async () => {
    const { journal, now, notices } = journalOver();
    expect(must(await journal.append(event(0)))).toEqual(event(0));
    expect(now()).toEqual({ durable: 1, unsaved: [], problem: null });
    expect(notices).toEqual([1]);
    expect(journal.nextSeq()).toBe(1);
  });

  it('writes events of the same moment together', async () => {
    const { journal, batches } = journalOver();
    await Promise.all([journal.append(event(0)), journal.append(event(1)), journal.append(event(2))]);
    expect(batches).toEqual([[0, 1, 2]]);
  });

  it('collects what comes during a write for the next one', async () => {
    const { journal, batches } = journalOver();
    const first = journal.append(event(0));
    await Promise.resolve();
    await Promise.resolve();
    await Promise.all([first, journal.append(event(1)), journal.append(event(2))]);
    expect(batches).toEqual([[0], [1, 2]]);
  });

  it.each([
    ['a gap', event(1)],
    ['another run’s event', event(0, { run: 'run-2' })],
  ])('refuses %s without touching the disk', async (_, wrong) => {
    const { journal, batches } = journalOver();
    expect(troublesOf(await journal.append(wrong))).toEqual(['storage.sequence.what']);
    expect(batches).toEqual([]);
  });

  it('refuses an event that is written already', async () => {
    const { journal, batches } = journalOver();
    await journal.append(event(0));
    expect(troublesOf(await journal.append(event(0)))).toEqual(['storage.sequence.what']);
    expect(batches).toEqual([[0]]);
  });

  it('keeps an event that the full disk refused, says so with place and cure, and writes it before the next', async () => {
    const { journal, batches, now } = journalOver(full);
    expect(await journal.append(event(0))).toEqual({
      ok: false,
      problems: [
        {
          severity: 'error',
          file: 'events',
          path: ['run-1', 0],
          what: 'storage.full.what',
          cure: 'storage.full.cure',
        },
      ],
    });
    expect(now()).toEqual({ durable: 0, unsaved: [event(0)], problem: full.problem });

    must(await journal.append(event(1)));
    expect(batches).toEqual([[0], [0, 1]]);
    expect(now()).toEqual({ durable: 2, unsaved: [], problem: null });
  });

  it('tries again by itself after growing pauses, without end', async () => {
    const { journal, world, batches, now } = journalOver(full, full, full);
    await journal.append(event(0));
    for (const pause of [1000, 2000, 4000]) {
      world.tick(pause - 1);
      expect(world.pending()).toBe(1);
      world.tick(1);
      await journal.retry();
    }
    expect(batches).toEqual([[0], [0], [0], [0]]);
    expect(now().unsaved).toEqual([]);
    expect(world.pending()).toBe(0);
  });

  it('takes the same event again while it is unsaved, and writes it once', async () => {
    const { journal, batches } = journalOver(full);
    await journal.append(event(0));
    expect(must(await journal.append(event(0)))).toEqual(event(0));
    expect(batches).toEqual([[0], [0]]);
    expect(troublesOf(await journal.append(event(0)))).toEqual(['storage.sequence.what']);
  });

  it('takes no other event in the place of an unsaved one', async () => {
    const { journal } = journalOver(full);
    await journal.append(event(0));
    expect(troublesOf(await journal.append(event(0, { type: 'hint' })))).toEqual(['storage.sequence.what']);
  });

  it('writes what is unsaved when asked, and says whether it worked', async () => {
    const { journal } = journalOver(full, full);
    await journal.append(event(0));
    expect(troublesOf(await journal.retry())).toEqual(['storage.full.what']);
    must(await journal.retry());
  });

  it('stops for good when another tab has written', async () => {
    const { journal, world, batches } = journalOver(overtaken);
    expect(troublesOf(await journal.append(event(0)))).toEqual(['storage.sequence.what']);
    expect(troublesOf(await journal.append(event(1)))).toEqual(['storage.sequence.what']);
    expect(troublesOf(await journal.retry())).toEqual(['storage.sequence.what']);
    expect(batches).toEqual([[0]]);
    expect(world.pending()).toBe(0);
  });

  it('throws a bug to whoever brought it and goes on with the next event', async () => {
    const batches: number[][] = [];
    const journal = createRunJournal({
      run: 'run-1',
      durable: 0,
      commit: (batch) => {
        batches.push(batch.map(({ seq }) => seq));
        return batches.length === 1 ? Promise.reject(new TypeError('cannot be cloned')) : Promise.resolve(written);
      },
      later: () => () => undefined,
      written: () => undefined,
    });
    await expect(journal.append(event(0))).rejects.toThrow('cannot be cloned');
    must(await journal.append(event(0)));
    expect(batches).toEqual([[0], [0]]);
  });

  it('tries what is unsaved once more when it is released, and takes nothing afterwards', async () => {
    const { journal, world, batches } = journalOver(full);
    await journal.append(event(0));
    await journal.release();
    expect(batches).toEqual([[0], [0]]);
    expect(troublesOf(await journal.append(event(1)))).toEqual(['storage.closed.what']);
    expect(world.pending()).toBe(0);
  });
});
