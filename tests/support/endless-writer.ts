import { browserSurroundings } from '#storage/context.ts';
import { openDatabase } from '#storage/open-database.ts';
import { createRecords } from '#storage/records.ts';
import { must } from './must.ts';
import { edition, event, newRun } from './record-builders.ts';

declare global {
  /** Given by the test: is told each number that is safe. */
  var isSafe: (seq: number) => Promise<void>;
  /** Begins a run and writes events until the browser dies. */
  var writeWithoutEnd: () => Promise<void>;
  /** The numbers of the events of the run that can be resumed. */
  var resumableEvents: () => Promise<number[]>;
}

async function open() {
  const records = createRecords(must(await openDatabase('killed', browserSurroundings())));
  return { records, learner: must(await records.learners.currentOrFirst()).id };
}

globalThis.writeWithoutEnd = async () => {
  const { records, learner } = await open();
  const run = must(await records.runs.start(newRun({ learner }), edition()));
  const seat = must(await records.runs.sit(run.id));
  if (seat.role !== 'writer') throw new Error('Another tab has the pen.');
  for (;;) {
    const { seq } = must(await seat.writer.append(event(seat.writer.nextSeq(), { run: run.id })));
    void globalThis.isSafe(seq);
  }
};

globalThis.resumableEvents = async () => {
  const { records, learner } = await open();
  const [unfinished] = await records.runs.unfinished(learner);
  const events = await records.runs.events(unfinished!.run.id);
  return events.map(({ seq }) => seq);
};
