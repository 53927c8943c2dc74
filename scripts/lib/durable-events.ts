import type { EventRow } from '#core/records/event-row-schema.ts';
import { RecordDatabase } from '#storage/database.ts';
import { commitToDatabase } from '#storage/journal/commit-to-database.ts';
import { createRunJournal } from '#storage/journal/run-journal.ts';

/** Events a second. */
interface Rates {
  oneByOne: number;
  together: number;
}

declare global {
  /** Called by scripts/bench/storage.mjs in the page. */
  var measureDurableEvents: (count: number) => Promise<Rates>;
}

function eventOf(run: string, seq: number): EventRow {
  return { run, seq, at: seq * 1000, type: 'say', payload: { type: 'say', reply: 'name-the-worry' } };
}

/** Opens a journal on a run of its own, with the real clock only for what is tried again. */
function journalOf(database: RecordDatabase, run: string) {
  return createRunJournal({
    run,
    durable: 0,
    commit: (batch) => commitToDatabase(database, batch),
    later: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
    written: () => undefined,
  });
}

async function perSecond(count: number, work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (count / (performance.now() - started)) * 1000;
}

globalThis.measureDurableEvents = async (count) => {
  const database = new RecordDatabase('rolecall-bench');
  await database.open();
  const append = async (run: string, seqs: number[], isPatient: boolean) => {
    const journal = journalOf(database, run);
    const waiting = [];
    for (const seq of seqs) {
      const written = journal.append(eventOf(run, seq));
      if (isPatient) await written;
      waiting.push(written);
    }
    const results = await Promise.all(waiting);
    if (results.some((result) => !result.ok)) throw new Error('An event could not be written.');
  };
  const seqs = Array.from({ length: count }, (_, index) => index);
  await append('warm-up', seqs.slice(0, 30), true);
  const oneByOne = await perSecond(count, () => append('one-by-one', seqs, true));
  const together = await perSecond(count, () => append('together', seqs, false));
  database.close();
  return { oneByOne, together };
};
