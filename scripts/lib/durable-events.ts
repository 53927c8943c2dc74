import type { EventRow } from '#core/records/event-row-schema.ts';
import { browserSurroundings } from '#storage/context.ts';
import type { RecordDatabase } from '#storage/database.ts';
import { commitToDatabase } from '#storage/journal/commit-to-database.ts';
import { createRunJournal } from '#storage/journal/run-journal.ts';
import { openDatabase } from '#storage/open-database.ts';

/** How fast one way of writing is. */
interface Rate {
  way: string;
  /** Events a second. */
  perSecond: number;
  /** Milliseconds from asking until the disk has it: half, and nineteen of twenty events take no longer. */
  median: number;
  p95: number;
}

declare global {
  /** Called by scripts/bench/storage.mjs in the page. */
  var measureDurableEvents: (count: number) => Promise<Rate[]>;
}

type Append = (event: EventRow) => Promise<unknown>;

/** An event as a call writes it: a sentence in own words with what was understood, about 200 bytes. */
function eventOf(run: string, seq: number): EventRow {
  const text = '您好，我先帮您把订单和柜子的记录核对一遍，两分钟内给您答复。';
  return { run, seq, at: seq * 1000, type: 'say', payload: { reply: 'name-the-worry', text, acts: [] } };
}

/** The way that the site goes. */
function throughJournal(database: RecordDatabase, run: string): Append {
  const around = browserSurroundings();
  const later = (milliseconds: number, work: () => void) => around.later(milliseconds, work);
  const commit = (batch: readonly EventRow[]) => commitToDatabase(database, batch);
  const journal = createRunJournal({ run, durable: 0, commit, later, written: () => undefined });
  return async (event) => {
    const result = await journal.append(event);
    if (!result.ok) throw new Error('An event could not be written.');
  };
}

/** The way not taken (docs/decisions/0020-durable-events.md): the same promise through Dexie, with the same look for gaps. */
function throughDexie(database: RecordDatabase): Append {
  return (event) =>
    database.transaction('rw', database.events, async () => {
      if (event.seq > 0 && !(await database.events.get([event.run, event.seq - 1]))) throw new Error('A gap.');
      await database.events.add(event);
    });
}

async function measure(way: string, count: number, run: string, append: Append, patient: boolean): Promise<Rate> {
  const times: number[] = [];
  const write = async (seq: number): Promise<void> => {
    const asked = performance.now();
    await append(eventOf(run, seq));
    times.push(performance.now() - asked);
  };
  const started = performance.now();
  const seqs = Array.from({ length: count }, (_, index) => index);
  if (patient) for (const seq of seqs) await write(seq);
  else await Promise.all(seqs.map(write));
  const perSecond = (count / (performance.now() - started)) * 1000;
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  return { way, perSecond, median: at(0.5), p95: at(0.95) };
}

globalThis.measureDurableEvents = async (count) => {
  const opened = await openDatabase(`rolecall-bench-${Math.random()}`);
  if (!opened.ok) throw new Error('The database cannot be opened.');
  const { database } = opened.value;
  await measure('', 30, 'warm-up', throughJournal(database, 'warm-up'), true);
  const rates = [
    await measure('one after the other, as in a call', count, 'patient', throughJournal(database, 'patient'), true),
    await measure('the same through Dexie (not used)', count, 'dexie', throughDexie(database), true),
    await measure(`${count} at once`, count, 'together', throughJournal(database, 'together'), false),
  ];
  await database.delete();
  return rates;
};
