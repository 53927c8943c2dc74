import { onTestFinished } from 'vitest';
import type { Records } from '#core/records/records.ts';
import type { RunRow } from '#core/records/run-row-schema.ts';
import { browserSurroundings } from '#storage/context.ts';
import type { StorageContext, Surroundings } from '#storage/context.ts';
import { openDatabase } from '#storage/open-database.ts';
import { createRecords } from '#storage/records.ts';
import { must } from './must.ts';
import { edition, newRun } from './record-builders.ts';
import type { TabOrder } from './second-tab.ts';

/** Records in the real browser under a name of their own, deleted when the test ends. */
export async function openBrowserRecords(
  around: Partial<Surroundings> = {},
  name = `test-${crypto.randomUUID()}`,
): Promise<{ records: Records; context: StorageContext; name: string }> {
  const context = must(await openDatabase(name, { ...browserSurroundings(), ...around }));
  const records = createRecords(context);
  onTestFinished(() => {
    records.close();
    // Happens as soon as no tab has it open any more.
    indexedDB.deleteDatabase(name);
  });
  return { records, context, name };
}

/** A learner who has begun a run. */
export async function begunRun(records: Records): Promise<RunRow> {
  const { id } = must(await records.learners.currentOrFirst());
  return must(await records.runs.start(newRun({ learner: id }), edition()));
}

/** A second tab on the same records. */
export interface SecondTab {
  /** Has it do something; gives its answer. */
  order(order: TabOrder): Promise<unknown>;
  /** Has it append events until it is killed; calls back with each number that it was told is safe. */
  appendWithoutEnd(run: string, acknowledged: (seq: number) => void): void;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): void;
}

/** Opens a second tab on the records of this name. */
export async function openSecondTab(name: string, withLocks = true): Promise<SecondTab> {
  const worker = new Worker(new URL('./second-tab.ts', import.meta.url), { type: 'module' });
  onTestFinished(() => {
    worker.terminate();
  });
  const order = (message: TabOrder): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<{ answer: unknown }>) => {
        resolve(data.answer);
      };
      worker.onerror = (event) => {
        reject(new Error(event.message));
      };
      worker.postMessage(message);
    });
  await order({ do: 'open', name, withLocks });
  return {
    order,
    appendWithoutEnd(run, acknowledged) {
      worker.onmessage = ({ data }: MessageEvent<{ acknowledged: number }>) => {
        acknowledged(data.acknowledged);
      };
      worker.postMessage({ do: 'append-without-end', run } satisfies TabOrder);
    },
    kill: () => {
      worker.terminate();
    },
  };
}
