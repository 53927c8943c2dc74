import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRow } from '#core/records/event-row-schema.ts';
import type { RunWriter } from '#core/records/run-writer.ts';
import { storageProblem } from '#core/records/storage-problem.ts';
import type { StorageContext } from '#storage/context.ts';
import type { CommitOutcome } from '#storage/journal/commit-outcome.ts';
import { commitToDatabase } from '#storage/journal/commit-to-database.ts';
import { createRunJournal } from '#storage/journal/run-journal.ts';
import { lastEvent } from '#storage/stores/last-event.ts';
import { event, log } from '../../../support/record-builders.ts';
import { closeContext, openContext } from '../../../support/test-records.ts';

/**
 * What can happen: an event is appended (and perhaps waited for), the disk fills up before the next write, the answer of the
 * next write is lost after it was done, or the tab is killed and the site opened again.
 */
type Step = { do: 'append'; run: number; wait: boolean } | { do: 'disk-full' } | { do: 'answer-lost' } | { do: 'kill' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('append' as const), run: fc.nat(2), wait: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'disk-full' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'answer-lost' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'kill' as const }) },
);

const failed: CommitOutcome = { type: 'failed', problem: storageProblem('full', 'events') };

describe('whatever happens to the tab and the disk', () => {
  it('no acknowledged event is lost, and every log is whole from its beginning', { timeout: 30_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), play), { numRuns: 150 });
  });
});

async function play(steps: readonly Step[]): Promise<void> {
  const name = `lost-${crypto.randomUUID()}`;
  const acknowledged: EventRow[] = [];
  const faults: ('disk-full' | 'answer-lost')[] = [];
  let context = await openContext(name);
  let writers = new Map<string, RunWriter>();
  let underWay: Promise<unknown>[] = [];

  async function commit(from: StorageContext, batch: readonly EventRow[]): Promise<CommitOutcome> {
    const fault = faults.shift();
    if (fault === 'disk-full') return failed;
    const outcome = await commitToDatabase(from.database, batch);
    return fault === 'answer-lost' ? failed : outcome;
  }

  async function writerOf(run: string): Promise<RunWriter> {
    const present = writers.get(run);
    if (present !== undefined) return present;
    const from = context;
    const last = await lastEvent(from.database, run);
    const writer = createRunJournal({
      run,
      durable: last === undefined ? 0 : last.seq + 1,
      commit: (batch) => commit(from, batch),
      later: () => () => undefined,
      written: () => undefined,
    });
    writers.set(run, writer);
    return writer;
  }

  async function kill(): Promise<void> {
    closeContext(context);
    await Promise.all(underWay);
    underWay = [];
    writers = new Map();
    faults.length = 0;
    context = await openContext(name);
  }

  for (const step of steps) {
    if (step.do === 'kill') await kill();
    else if (step.do !== 'append') faults.push(step.do);
    else {
      const writer = await writerOf(`run-${step.run}`);
      const appended = writer.append(event(writer.nextSeq(), { run: writer.run })).then((result) => {
        if (result.ok) acknowledged.push(result.value);
      });
      underWay.push(appended);
      if (step.wait) await appended;
    }
  }
  await kill();

  for (const run of ['run-0', 'run-1', 'run-2']) {
    const stored = await context.database.events.where('[run+seq]').between([run, 0], [run, 1000]).toArray();
    expect(stored).toEqual(log(stored.length, { run }));
    expect(acknowledged.filter((row) => row.run === run && row.seq >= stored.length)).toEqual([]);
  }
  closeContext(context);
}
